package org.intersession.integrations.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.PageLines;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.markup.TimeLimit;

/**
 * Where the lines of a PDF stand, by page and line number: by the numbers printed in its margin, or
 * else counted from the top of each page.
 */
public final class LineIndex implements PageLines {
  private final Map<Integer, Map<Integer, Integer>> paragraphs = new HashMap<>();

  private LineIndex() {}

  /** Reads the lines of the PDF that was sent out. */
  public static LineIndex of(SourceFile pdf, ReadLimits limits) throws IOException {
    TimeLimit time = TimeLimit.start(pdf.name(), limits);
    LineIndex index = new LineIndex();
    try (PDDocument document = OpenPdf.open(pdf, limits, time)) {
      GlyphEngine engine = new GlyphEngine(time);
      int number = 1;
      int first = 0;
      for (COSDictionary page : PageTree.pages(document)) {
        List<Glyph> glyphs = engine.glyphs(new CachingPage(page, document.getResourceCache()));
        PageText text = PageText.of(glyphs, number, first);
        index.paragraphs.put(number, lines(glyphs, text));
        first += text.paragraphs().size();
        number++;
      }
    }
    return index;
  }

  @Override
  public OptionalInt paragraph(int page, int line) {
    Integer paragraph = paragraphs.getOrDefault(page, Map.of()).get(line);
    return paragraph == null ? OptionalInt.empty() : OptionalInt.of(paragraph);
  }

  private static Map<Integer, Integer> lines(List<Glyph> glyphs, PageText text) {
    List<TextLine> numbers = MarginNumbers.of(LineBuilder.lines(glyphs));
    Map<Integer, Integer> lines = new HashMap<>();
    if (!numbers.isEmpty()) {
      for (TextLine number : numbers) {
        beside(number, text.lines(), lines);
      }
      return lines;
    }
    int count = 0;
    for (List<TextLine> row : rows(text.lines())) {
      lines.put(++count, row.get(0).glyphs.get(0).paragraph);
    }
    return lines;
  }

  private static void beside(TextLine number, List<TextLine> all, Map<Integer, Integer> lines) {
    for (TextLine line : all) {
      if (Math.abs(number.stepTo(line)) < 0.5f * line.size && number.hasSameDirectionAs(line)) {
        lines.putIfAbsent(MarginNumbers.value(number), line.glyphs.get(0).paragraph);
      }
    }
  }

  /** Lines at one height are one line of the page. */
  private static List<List<TextLine>> rows(List<TextLine> lines) {
    List<TextLine> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Float.compare(b.baseline, a.baseline));
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : sorted) {
      List<TextLine> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && last.get(0).stepTo(line) < 0.5f * line.size) {
        last.add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    return rows;
  }
}
