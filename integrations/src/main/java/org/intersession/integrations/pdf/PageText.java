package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/** A page's text: its lines, the paragraphs made of them, and every glyph's place in those. */
final class PageText {
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final int firstParagraph;
  private final int page;
  private int order;

  private PageText(int page, int firstParagraph) {
    this.page = page;
    this.firstParagraph = firstParagraph;
  }

  /** Lays out the glyphs of a page. */
  static PageText of(List<Glyph> glyphs, int page, int firstParagraph) {
    PageText text = new PageText(page, firstParagraph);
    List<TextLine> drawn = MarginNumbers.leftOut(LineBuilder.lines(glyphs));
    Block.of(drawn).forEach(text::add);
    return text;
  }

  /** The lines in reading order. */
  List<TextLine> lines() {
    return lines;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The text of a paragraph of this page, by its index in the whole document. */
  String paragraph(int index) {
    return paragraphs.get(index - firstParagraph).text();
  }

  private void add(Block block) {
    ParagraphBreaks breaks = new ParagraphBreaks(block);
    ParagraphText paragraph = begin();
    for (int i = 0; i < block.lines.size(); i++) {
      TextLine line = block.lines.get(i);
      if (i > 0 && breaks.between(block.lines.get(i - 1), line)) {
        end(paragraph);
        paragraph = begin();
      }
      order = paragraph.add(line, order);
      lines.add(line);
    }
    end(paragraph);
  }

  private ParagraphText begin() {
    return new ParagraphText(firstParagraph + paragraphs.size());
  }

  private void end(ParagraphText paragraph) {
    String text = paragraph.text();
    paragraphs.add(
        new Paragraph(
            firstParagraph + paragraphs.size(),
            "",
            PrintedNumber.of(text),
            List.of(),
            0,
            page,
            text));
  }
}
