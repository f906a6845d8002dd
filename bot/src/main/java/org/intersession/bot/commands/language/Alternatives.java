package org.intersession.bot.commands.language;

import java.util.Collection;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A pattern for one of many words that tries each beginning only once, the longest word first. */
final class Alternatives {
  private final TreeMap<Character, Alternatives> next = new TreeMap<>();
  private boolean ends;

  private Alternatives() {}

  static String of(Collection<String> words) {
    Alternatives root = new Alternatives();
    words.stream().filter(word -> !word.isEmpty()).forEach(root::add);
    return root.pattern();
  }

  private void add(String word) {
    if (word.isEmpty()) {
      ends = true;
    } else {
      next.computeIfAbsent(word.charAt(0), c -> new Alternatives()).add(word.substring(1));
    }
  }

  private String pattern() {
    if (next.isEmpty()) {
      return "";
    }
    StringBuilder pattern = new StringBuilder("(?:");
    next.forEach(
        (letter, rest) -> {
          pattern.append(pattern.length() > 3 ? "|" : "");
          pattern.append(
              Pattern.quote(letter.toString()).replaceAll("^\\\\Q([\\p{L}\\p{N} ])\\\\E$", "$1"));
          pattern.append(rest.pattern());
        });
    return pattern.append(ends ? ")?" : ")").toString();
  }
}
