package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.commands.language.Text.Held;

/** Finds what stands in quotes, in any of the styles that people's keyboards make. */
final class Quotes {
  private static final String OPENING = "\"“«„‹‘'”»";
  private static final List<String> CLOSING =
      List.of("\"”“", "”\"“", "»", "“”\"", "›", "’'", "'’", "”", "«");

  private Quotes() {}

  static List<Held> in(String line) {
    List<Held> found = new ArrayList<>();
    for (int i = 0; i < line.length(); i++) {
      int style = OPENING.indexOf(line.charAt(i));
      if (style < 0 || isSingle(line.charAt(i)) && !opensWord(line, i)) {
        continue;
      }
      int close = line.charAt(i) == '"' ? closeOfNested(line, i) : -1;
      close = close < 0 ? close(line, i, CLOSING.get(style).substring(0, 1)) : close;
      close = close < 0 ? close(line, i, CLOSING.get(style)) : close;
      if (close < 0 && isSingle(line.charAt(i))) {
        continue;
      }
      found.add(held(line, i, close));
      i = close < 0 ? line.length() : close;
    }
    return found;
  }

  private static Held held(String line, int open, int close) {
    int end = close < 0 ? line.length() : close + 1;
    String content = line.substring(open + 1, close < 0 ? end : close);
    String clean = Invisible.strip(content);
    char kind = close < 0 ? Text.UNCLOSED : Text.QUOTED;
    return new Held(kind, open, end, clean, !clean.equals(Invisible.trim(content)));
  }

  /** Straight quotes inside of straight quotes: each that begins a word opens, any other closes. */
  private static int closeOfNested(String line, int open) {
    int depth = 1;
    for (int i = open + 1; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        boolean begins = Character.isWhitespace(line.charAt(i - 1)) && beginsWord(line, i);
        depth += begins ? 1 : -1;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean beginsWord(String line, int place) {
    return place + 1 < line.length() && Character.isLetterOrDigit(line.charAt(place + 1));
  }

  private static int close(String line, int open, String closing) {
    boolean single = isSingle(line.charAt(open));
    char opening = line.charAt(open);
    boolean nests = closing.indexOf(opening) < 0 && !single;
    int depth = 1;
    for (int i = open + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (nests && c == opening) {
        depth++;
      } else if (closing.indexOf(c) >= 0 && (!single || closesWord(line, i)) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static boolean opensWord(String line, int place) {
    boolean after = place == 0 || !Character.isLetterOrDigit(line.charAt(place - 1));
    boolean before = place + 1 < line.length() && !Character.isWhitespace(line.charAt(place + 1));
    return after && before && (place == 0 || line.charAt(place - 1) != '\'');
  }

  private static boolean closesWord(String line, int place) {
    return place + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(place + 1));
  }
}
