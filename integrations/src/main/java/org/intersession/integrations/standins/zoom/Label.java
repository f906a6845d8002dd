package org.intersession.integrations.standins.zoom;

/** How much a request weighs. */
enum Label {
  LIGHT("Light"),
  MEDIUM("Medium"),
  HEAVY("Heavy");

  private final String word;

  Label(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
