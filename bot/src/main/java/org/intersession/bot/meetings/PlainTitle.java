package org.intersession.bot.meetings;

/** A title as it may stand on cards, calendars and pages: one line of visible text. */
final class PlainTitle {
  /** More than this no platform shows. */
  static final int MOST = 200;

  private PlainTitle() {}

  /**
   * The title without control characters and without marks that turn the direction of the text;
   * everything else, mark-up and formulas too, stays as the text that it is.
   */
  static String of(String said) {
    StringBuilder plain = new StringBuilder();
    said.codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(PlainTitle::visible)
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll(" {2,}", " ").strip();
  }

  /** How many characters a person sees in it. */
  static int length(String title) {
    return title.codePointCount(0, title.length());
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          false;
      // Some scripts need the joiners to be spelt.
      case Character.FORMAT -> point == 0x200C || point == 0x200D;
      default -> true;
    };
  }
}
