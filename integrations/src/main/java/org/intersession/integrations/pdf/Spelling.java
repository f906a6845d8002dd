package org.intersession.integrations.pdf;

import java.text.Normalizer;

/** The plain letters of what a font draws: ligatures taken apart, presentation forms undone. */
final class Spelling {
  private Spelling() {}

  /** The text of a glyph in plain letters. */
  static String plain(String text) {
    if (text.length() == 1) {
      char only = text.charAt(0);
      if (only < 0xA0) {
        return only < ' ' ? " " : text;
      }
      if (only == 0xA0) {
        return " ";
      }
    }
    return hasPresentationForms(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  /** Whether a text is written from right to left. */
  static boolean isRightToLeft(String text) {
    byte direction = Character.getDirectionality(text.codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean hasPresentationForms(String text) {
    return text.chars().anyMatch(each -> each >= 0xFB00 && each <= 0xFEFC && each != 0xFEFF);
  }
}
