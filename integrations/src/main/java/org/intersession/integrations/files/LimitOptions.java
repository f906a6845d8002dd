package org.intersession.integrations.files;

import java.util.Map;
import java.util.Set;
import org.intersession.integrations.ReadLimits;

/** Limits as named on a command line, the usual ones where they are not. */
final class LimitOptions {
  private static final Set<String> NAMES =
      Set.of(
          "fileBytes",
          "unpackedBytes",
          "ratio",
          "entries",
          "nesting",
          "comments",
          "commentCharacters",
          "seconds");

  private final Map<String, Long> named;

  private LimitOptions(Map<String, Long> named) {
    this.named = named;
  }

  static ReadLimits of(Map<String, Long> named) {
    named.forEach(LimitOptions::check);
    LimitOptions options = new LimitOptions(named);
    ReadLimits usual = ReadLimits.DEFAULT;
    return new ReadLimits(
        named.getOrDefault("fileBytes", usual.fileBytes()),
        named.getOrDefault("unpackedBytes", usual.unpackedBytes()),
        options.number("ratio", usual.ratio()),
        options.number("entries", usual.entries()),
        options.number("nesting", usual.nesting()),
        options.number("comments", usual.comments()),
        options.number("commentCharacters", usual.commentCharacters()),
        options.number("seconds", usual.seconds()));
  }

  private static void check(String name, Long value) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("There is no limit named " + name + ".");
    }
    if (value < 1) {
      throw new IllegalArgumentException("The limit " + name + " must be at least 1.");
    }
  }

  private int number(String name, int usual) {
    return (int) Math.min(Integer.MAX_VALUE, named.getOrDefault(name, (long) usual));
  }
}
