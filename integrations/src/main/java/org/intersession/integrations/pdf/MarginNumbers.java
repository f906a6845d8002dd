package org.intersession.integrations.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Line numbers printed in the margin of a draft, which are not part of its text. */
final class MarginNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
  private static final int FEWEST = 5;

  private MarginNumbers() {}

  /** The lines without those that number the others. */
  static List<TextLine> leftOut(List<TextLine> lines) {
    List<TextLine> numbers = of(lines);
    return numbers.isEmpty()
        ? lines
        : lines.stream().filter(each -> !numbers.contains(each)).toList();
  }

  /** The lines that number the others: at least five rising numbers left of all other text. */
  static List<TextLine> of(List<TextLine> lines) {
    List<TextLine> numbers = lines.stream().filter(line -> value(line) >= 0).toList();
    if (numbers.size() < FEWEST || !rise(numbers)) {
      return List.of();
    }
    double right = numbers.stream().mapToDouble(line -> line.to).max().orElseThrow();
    boolean outside =
        lines.stream().filter(line -> value(line) < 0).allMatch(line -> line.from > right);
    return outside ? numbers : List.of();
  }

  /** The number that a line consists of, or -1. */
  static int value(TextLine line) {
    if (line.glyphs.size() > 6) {
      return -1;
    }
    StringBuilder text = new StringBuilder();
    line.glyphs.forEach(glyph -> text.append(glyph.text));
    String digits = text.toString().strip();
    return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
  }

  private static boolean rise(List<TextLine> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      TextLine above = numbers.get(i - 1);
      TextLine below = numbers.get(i);
      if (value(below) <= value(above) || above.stepTo(below) <= 0) {
        return false;
      }
    }
    return true;
  }
}
