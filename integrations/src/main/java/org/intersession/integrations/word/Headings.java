package org.intersession.integrations.word;

import java.util.ArrayList;
import java.util.List;

/** The headings that the text stands under at a point. */
final class Headings {
  private static final int LONGEST = 500;

  private final List<String> names = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private List<String> shared = List.of();

  /** The headings above text (level 0), or above a heading of a level. */
  List<String> above(int level) {
    if (level > 0) {
      while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
        levels.remove(levels.size() - 1);
        names.remove(names.size() - 1);
      }
      shared = List.copyOf(names);
    }
    return shared;
  }

  void enter(int level, String name) {
    names.add(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    levels.add(level);
    shared = List.copyOf(names);
  }
}
