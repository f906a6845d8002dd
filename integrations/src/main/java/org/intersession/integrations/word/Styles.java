package org.intersession.integrations.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paragraph styles: which of them are headings, and which carry a number. */
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private String usual = "";

  /** What a style says itself; {@code null} where it says what the one it is based on says. */
  private record Style(
      @Nullable String basedOn,
      @Nullable Integer heading,
      @Nullable String numbering,
      @Nullable Integer level) {}

  void read(Part part) throws IOException {
    while (part.next()) {
      if (part.atStart() && part.name().equals("style")) {
        style(part);
      }
    }
  }

  private void style(Part part) throws IOException {
    String id = part.attribute("styleId");
    if (id == null || !"paragraph".equals(part.attribute("type"))) {
      part.skip();
      return;
    }
    if (isOn(part.attribute("default"))) {
      usual = id;
    }
    String basedOn = null;
    Integer heading = null;
    String numbering = null;
    Integer level = null;
    for (int depth = part.depth(); part.next() && part.depth() >= depth; ) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "name" -> heading = heading == null ? named(part.attribute("val")) : heading;
        case "basedOn" -> basedOn = part.attribute("val");
        case "outlineLvl" -> heading = outline(part.attribute("val"));
        case "numId" -> numbering = part.attribute("val");
        case "ilvl" -> level = number(part.attribute("val"));
        case "rPr", "pPrChange" -> part.skip();
        default -> {}
      }
    }
    styles.put(id, new Style(basedOn, heading, numbering, level));
  }

  /** The paragraph style of paragraphs that name none. */
  String usual() {
    return usual;
  }

  /** 1 to 9 for a heading, else 0. */
  int heading(String id) {
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Style style = styles.get(id);
      if (style == null) {
        return 0;
      }
      if (style.heading() != null) {
        return style.heading();
      }
      if (style.basedOn() == null) {
        return 0;
      }
      id = style.basedOn();
    }
    return 0;
  }

  /** The numbering that a style carries, or {@code null}. */
  @Nullable String numbering(String id) {
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Style style = styles.get(id);
      if (style == null) {
        return null;
      }
      if (style.numbering() != null) {
        return style.numbering();
      }
      if (style.basedOn() == null) {
        return null;
      }
      id = style.basedOn();
    }
    return null;
  }

  /** The level of its numbering that a style names, or -1. */
  int level(String id) {
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Style style = styles.get(id);
      if (style == null || (style.level() == null && style.basedOn() == null)) {
        return -1;
      }
      if (style.level() != null) {
        return style.level();
      }
      id = style.basedOn();
    }
    return -1;
  }

  /** The level of an outline as a heading's: 9 is Word's way to say that it is body text. */
  static int outline(@Nullable String value) {
    int level = number(value);
    return level >= 0 && level < 9 ? level + 1 : 0;
  }

  private static @Nullable Integer named(@Nullable String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (lower.length() == 9 && lower.startsWith("heading ") && Character.isDigit(lower.charAt(8))) {
      return lower.charAt(8) - '0';
    }
    return null;
  }

  static boolean isOn(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** A number, or -1. */
  static int number(@Nullable String value) {
    try {
      return value == null ? -1 : Integer.parseInt(value.trim());
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
