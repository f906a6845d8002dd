package org.intersession.bot.people;

/** A file that came with a line is not taken; there is a sentence for each reason. */
final class RefusedFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String name;

  RefusedFile(String reason, String name) {
    super(name + ": " + reason);
    this.reason = reason;
    this.name = name;
  }

  /** A key of the room's bundle, without {@code file.}. */
  String reason() {
    return reason;
  }

  String name() {
    return name;
  }
}
