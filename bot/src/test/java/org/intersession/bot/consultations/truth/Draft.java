package org.intersession.bot.consultations.truth;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * A text as paragraphs of words.
 *
 * @param glue what stands between two words: a space, or nothing for Chinese
 */
record Draft(List<Block> blocks, String glue) {
  /** A paragraph, or a heading. */
  record Block(int headingLevel, List<Token> tokens) {}

  /** The paragraphs as a reader would hand them over, numbered from 1 and headings left out. */
  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    int number = 0;
    for (Block block : blocks) {
      String text = text(block.tokens());
      boolean heading = block.headingLevel() > 0;
      String printed = heading || text.isEmpty() ? "" : Integer.toString(++number);
      paragraphs.add(
          new Paragraph(paragraphs.size(), "", printed, headings, block.headingLevel(), 0, text));
      if (heading) {
        headings = List.of(text);
      }
    }
    return paragraphs;
  }

  String text(List<Token> tokens) {
    return String.join(glue, tokens.stream().map(Token::text).toList());
  }

  /** The first character of the word at this position of a paragraph. */
  int startOf(Block block, int position) {
    String before = text(block.tokens().subList(0, position));
    return position == 0 ? 0 : before.length() + glue.length();
  }

  int endOf(Block block, int position) {
    return startOf(block, position) + block.tokens().get(position).text().length();
  }
}
