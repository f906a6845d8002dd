package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replacements made one after the other, prepared once. */
final class Rewriting {
  private static final String PLAIN = "[a-z|]+";
  private static final String DOUBLED = "(.)\\1+";

  private final List<UnaryOperator<String>> rules = new ArrayList<>();

  /** Patterns and what replaces them, by turns. */
  static Rewriting of(String... patternsAndReplacements) {
    Rewriting rewriting = new Rewriting();
    for (int i = 0; i < patternsAndReplacements.length; i += 2) {
      rewriting.rules.add(rule(patternsAndReplacements[i], patternsAndReplacements[i + 1]));
    }
    return rewriting;
  }

  /** Every name at the door goes through dozens of rules: most need no regular expression. */
  private static UnaryOperator<String> rule(String pattern, String replacement) {
    if (pattern.equals(DOUBLED) && replacement.equals("$1")) {
      return Rewriting::withoutDoubles;
    }
    if (pattern.matches(PLAIN)) {
      String[] words = pattern.split("\\|");
      int first = 0;
      for (String word : words) {
        first |= letter(word.charAt(0));
      }
      int begin = first;
      return text -> (letters(text) & begin) == 0 ? text : replaced(text, words, replacement);
    }
    Pattern compiled = Pattern.compile(pattern);
    return text -> {
      Matcher matcher = compiled.matcher(text);
      return matcher.find() ? matcher.replaceAll(replacement) : text;
    };
  }

  String apply(String text) {
    String result = text;
    for (UnaryOperator<String> rule : rules) {
      result = rule.apply(result);
    }
    return result;
  }

  /** Each of the words, the first that fits at a place, by the replacement. */
  private static String replaced(String text, String[] words, String replacement) {
    StringBuilder out = null;
    int copied = 0;
    for (int at = 0; at < text.length(); ) {
      int length = lengthAt(text, at, words);
      if (length == 0) {
        at++;
        continue;
      }
      out = out == null ? new StringBuilder(text.length()) : out;
      out.append(text, copied, at).append(replacement);
      at += length;
      copied = at;
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** Which of the letters from a to z a text has. */
  private static int letters(String text) {
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      letters |= letter(text.charAt(at));
    }
    return letters;
  }

  private static int letter(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
  }

  private static int lengthAt(String text, int at, String[] words) {
    for (String word : words) {
      if (text.charAt(at) == word.charAt(0) && text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private static String withoutDoubles(String text) {
    StringBuilder out = null;
    for (int at = 1; at < text.length(); at++) {
      boolean doubled = text.charAt(at) == text.charAt(at - 1);
      if (doubled && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, at);
      } else if (!doubled && out != null) {
        out.append(text.charAt(at));
      }
    }
    return out == null ? text : out.toString();
  }
}
