package org.intersession.bot.consultations.merge;

import java.util.List;
import java.util.OptionalInt;
import org.intersession.bot.consultations.anchoring.Carry;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.integrations.PageLines;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.jspecify.annotations.Nullable;

/** Which paragraph of the text stands at a page and line of its printed form. */
public final class PrintedLines {
  /** No printed form is known. */
  public static final PrintedLines NONE =
      new PrintedLines((page, line) -> OptionalInt.empty(), null);

  private final PageLines lines;
  private final @Nullable Carry toText;

  private PrintedLines(PageLines lines, @Nullable Carry toText) {
    this.lines = lines;
    this.toText = toText;
  }

  /** The text itself is laid out in pages. */
  public static PrintedLines of(PageLines lines) {
    return new PrintedLines(lines, null);
  }

  /** The text was printed from another file, whose paragraphs are found in it again. */
  public static PrintedLines of(PageLines lines, List<Paragraph> printed, List<Paragraph> text) {
    return new PrintedLines(lines, new Carry(printed, text));
  }

  /** The paragraph of the text, if it is certain. */
  OptionalInt paragraph(int page, int line) {
    if (page <= 0 || line <= 0) {
      return OptionalInt.empty();
    }
    OptionalInt printed = lines.paragraph(page, line);
    if (toText == null || printed.isEmpty()) {
      return printed;
    }
    TextSpan place = toText.carry(TextSpan.whole(printed.getAsInt())).place();
    return place == null ? OptionalInt.empty() : OptionalInt.of(place.paragraph());
  }
}
