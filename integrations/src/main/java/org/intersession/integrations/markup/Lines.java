package org.intersession.integrations.markup;

import java.util.stream.Collectors;

/** White space of comments: one kind of line end, no control characters, no empty ends. */
public final class Lines {
  private Lines() {}

  /** A text as it was written, its line ends made line feeds. */
  public static String of(String text) {
    if (text.chars().allMatch(character -> character >= ' ' && character != '\u2028')) {
      return text.strip();
    }
    String feeds = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    StringBuilder clean = new StringBuilder(feeds.length());
    feeds
        .chars()
        .filter(character -> character >= ' ' || character == '\n' || character == '\t')
        .forEach(character -> clean.append((char) character));
    return clean.toString().strip();
  }

  /** The lines of a marked-up text, each stripped, empty ones left out. */
  public static String clean(String text) {
    return of(text)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** A text with every run of white space made one space, as mark-up means it. */
  static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
