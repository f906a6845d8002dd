package org.intersession.bot.commands.language;

import java.util.Map;

/**
 * A line in its normal form (no case, no accents, single blanks), in which every place knows its
 * place in the line as it was said. What stands in quotes, links and e-mails are single characters
 * there, so that no pattern reads inside them.
 *
 * @param said the line as it was said
 * @param form the normal form
 * @param from for each character of the form, where it begins in the line
 * @param to for each character of the form, where it ends in the line
 * @param held what the single characters stand for, by their place in the form
 */
record Text(String said, String form, int[] from, int[] to, Map<Integer, Held> held) {
  /** Stands in the form for a text in quotes. */
  static final char QUOTED = '\uE000';

  /** Stands in the form for a quote that is never closed, and all that follows it. */
  static final char UNCLOSED = '\uE001';

  /** Stands in the form for an e-mail address. */
  static final char EMAIL = '\uE002';

  /** Stands in the form for a link. */
  static final char LINK = '\uE003';

  /**
   * A stretch that is kept as it was said.
   *
   * @param content what is meant: inside the quotes, without invisible characters
   * @param cleaned whether characters were taken out of it
   */
  record Held(char kind, int start, int end, String content, boolean cleaned) {}

  /** The words of the line between two places of the form. */
  String said(int start, int end) {
    return said.substring(from[start], to[end - 1]);
  }

  /** What a single character of the form stands for. */
  Held heldAt(int place) {
    Held there = held.get(place);
    if (there == null) {
      throw new IllegalArgumentException("nothing is held at " + place);
    }
    return there;
  }

  Reading.Part part(int start, int end, String takenFor) {
    return new Reading.Part(from[start], to[end - 1], said(start, end), takenFor);
  }
}
