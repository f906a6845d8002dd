package org.intersession.bot.waitingroom;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a text into words and what stands between them. */
final class Written {
  /** A word, and the separator in front of it. */
  record Piece(String text, Separator before, boolean connected) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Separator before = Separator.STRONG;
  private boolean connected;

  private Written() {}

  static List<Piece> pieces(String text) {
    Written written = new Written();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      written.read(c, text, i);
      i += Character.charCount(c);
    }
    written.endWord();
    return written.pieces;
  }

  /** The folded words of a text with single spaces between them. */
  static String phrase(String text) {
    return pieces(text).stream()
        .map(piece -> Folding.fold(piece.text()))
        .filter(fold -> !fold.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void read(int c, String text, int at) {
    if (isApostrophe(c) && word.length() > 0) {
      word.appendCodePoint(c);
    } else if (isWordPart(c)) {
      if (word.length() > 0 && changesScript(word.codePointBefore(word.length()), c)) {
        endWord();
        before = Separator.SPACE;
      }
      word.appendCodePoint(c);
    } else {
      endWord();
      before = before.stronger(separator(c, text, at));
      connected |= c == '&' || c == '+' || c == '＆';
    }
  }

  private void endWord() {
    if (word.length() > 0) {
      pieces.add(new Piece(word.toString(), before, connected));
      word.setLength(0);
      before = Separator.SPACE;
      connected = false;
    }
  }

  private static Separator separator(int c, String text, int at) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Separator.SPACE;
    }
    return switch (c) {
      case '.', '·', '・', '･', '፡', '*', '~', '!', '?', '"', '“', '”', '„' -> Separator.SPACE;
      case '_' -> Separator.UNDERSCORE;
      case ',', '،', '，', '、' -> Separator.COMMA;
      case '-', '‐', '‑', '‒', '–', '־' -> isTight(text, at) ? Separator.HYPHEN : Separator.STRONG;
      default -> Separator.STRONG;
    };
  }

  private static boolean isTight(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isWordPart(text.codePointBefore(at))
        && isWordPart(text.codePointAt(at + 1));
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return "'’‘ʼʻʾʿ`´′".indexOf(c) >= 0;
  }

  /** Chinese characters stand against Latin letters without a space. */
  private static boolean changesScript(int one, int two) {
    return isEastern(one) != isEastern(two) && Character.isLetter(one) && Character.isLetter(two);
  }

  private static boolean isEastern(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isIdeographic(c)
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HIRAGANA
        || c == 'ー';
  }
}
