package org.intersession.integrations.zoom;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** The agenda as Zoom keeps it: the text, then our reference in the last line. */
final class Agenda {
  private static final int LENGTH = 2000;

  /** Lists show this much of an agenda only. */
  private static final int LISTED = 250;

  private static final String MARK = "Ref: ";

  private Agenda() {}

  /** The text, cut between two characters where it is too long, and the reference. */
  static String with(String text, String reference) {
    String last = MARK + reference;
    String whole = text.strip();
    if (whole.isEmpty()) {
      return last;
    }
    return cut(whole, LENGTH - last.length() - 1) + "\n" + last;
  }

  /** The reference in the last line, if there is one. */
  static Optional<String> reference(String agenda) {
    String whole = agenda.stripTrailing();
    String last = whole.substring(whole.lastIndexOf('\n') + 1);
    return last.startsWith(MARK)
        ? Optional.of(last.substring(MARK.length()).strip())
        : Optional.empty();
  }

  /** Whether this agenda from a list may lack its end. */
  static boolean mayBeCut(String listed) {
    return listed.codePointCount(0, listed.length()) >= LISTED - 3;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return text.substring(0, Math.max(0, characters.preceding(length + 1))).stripTrailing();
  }
}
