package org.intersession.integrations.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists of a document: how each level is written, and where it starts. */
final class Numbering {
  static final int LEVELS = 9;

  private final Map<String, ListDefinition> definitions = new HashMap<>();
  private final Map<String, ListUse> uses = new HashMap<>();
  private final Map<String, String> byStyleLink = new HashMap<>();

  /** A level of a list. */
  static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    int restart = -1;
    boolean legal;
    @Nullable String style;
  }

  /** A list as it is defined ({@code abstractNum}). */
  static final class ListDefinition {
    final String id;
    final @Nullable Level[] levels = new Level[LEVELS];
    @Nullable String sameAs;

    ListDefinition(String id) {
      this.id = id;
    }
  }

  /** A list as it is used ({@code num}), with what it writes or starts otherwise. */
  static final class ListUse {
    final String id;
    final String definition;
    final @Nullable Level[] levels = new Level[LEVELS];
    final @Nullable Integer[] starts = new Integer[LEVELS];

    ListUse(String id, String definition) {
      this.id = id;
      this.definition = definition;
    }
  }

  void read(Part part) throws IOException {
    while (part.next()) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "abstractNum" -> definition(part);
        case "num" -> use(part);
        default -> {}
      }
    }
  }

  private void definition(Part part) throws IOException {
    ListDefinition list = new ListDefinition(written(part.attribute("abstractNumId")));
    definitions.put(list.id, list);
    for (int depth = part.depth(); part.next() && part.depth() >= depth; ) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "lvl" -> level(part, list.levels);
        case "numStyleLink" -> list.sameAs = part.attribute("val");
        case "styleLink" -> byStyleLink.put(written(part.attribute("val")), list.id);
        default -> {}
      }
    }
  }

  private void use(Part part) throws IOException {
    String id = written(part.attribute("numId"));
    ListUse use = new ListUse(id, "");
    int overridden = -1;
    for (int depth = part.depth(); part.next() && part.depth() >= depth; ) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "abstractNumId" -> use = new ListUse(id, written(part.attribute("val")));
        case "lvlOverride" -> overridden = Styles.number(part.attribute("ilvl"));
        case "startOverride" -> {
          if (overridden >= 0 && overridden < LEVELS) {
            use.starts[overridden] = Math.max(0, Styles.number(part.attribute("val")));
          }
        }
        case "lvl" -> level(part, use.levels);
        default -> {}
      }
    }
    uses.put(id, use);
  }

  private static void level(Part part, @Nullable Level[] levels) throws IOException {
    int index = Styles.number(part.attribute("ilvl"));
    Level level = new Level();
    for (int depth = part.depth(); part.next() && part.depth() >= depth; ) {
      if (!part.atStart()) {
        continue;
      }
      String value = part.attribute("val");
      switch (part.name()) {
        case "start" -> level.start = Math.max(0, Styles.number(value));
        case "numFmt" -> level.format = format(part);
        case "lvlText" -> level.text = written(value);
        case "lvlRestart" -> level.restart = Styles.number(value);
        case "isLgl" -> level.legal = value == null || Styles.isOn(value);
        case "pStyle" -> level.style = value;
        case "rPr", "pPr" -> part.skip();
        default -> {}
      }
    }
    if (index >= 0 && index < LEVELS) {
      levels[index] = level;
    }
  }

  /** The format; a custom one is told by the pattern of its first numbers. */
  private static String format(Part part) {
    String format = Objects.requireNonNullElse(part.attribute("val"), "decimal");
    String pattern = part.attribute("format");
    return format.equals("custom") && pattern != null && pattern.startsWith("0")
        ? "decimalZero"
        : format;
  }

  private static String written(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  @Nullable ListUse use(String numbering) {
    return uses.get(numbering);
  }

  /** The definition behind a use, also where it is the one of a list style. */
  @Nullable ListDefinition definition(ListUse use) {
    ListDefinition definition = definitions.get(use.definition);
    if (definition != null
        && definition.sameAs != null
        && byStyleLink.containsKey(definition.sameAs)) {
      return definitions.get(byStyleLink.get(definition.sameAs));
    }
    return definition;
  }

  /** A level as this use of the list writes it. */
  static @Nullable Level level(ListUse use, ListDefinition definition, int index) {
    Level own = use.levels[index];
    return own != null ? own : definition.levels[index];
  }

  /** The level of a list that is tied to a paragraph style, or 0. */
  int levelOfStyle(String numbering, String style) {
    ListUse use = uses.get(numbering);
    ListDefinition definition = use == null ? null : definition(use);
    if (use == null || definition == null) {
      return 0;
    }
    for (int i = 0; i < LEVELS; i++) {
      Level level = level(use, definition, i);
      if (level != null && style.equals(level.style)) {
        return i;
      }
    }
    return 0;
  }
}
