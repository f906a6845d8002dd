package org.intersession.bot.consultations.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.intersession.bot.consultations.truth.Draft.Block;
import org.intersession.bot.consultations.truth.LegalText.Manner;
import org.intersession.bot.consultations.truth.NextDraft.Edits;
import org.intersession.integrations.ReadDocument.Paragraph;

/** Two drafts, quotes in the first, and where each truly stands in the second. */
record TruePair(List<Paragraph> old, List<Paragraph> next, List<Marked> marks) {
  /** How long the quote is. */
  enum Length {
    FEW_WORDS,
    SENTENCE,
    WHOLE,
    POINT
  }

  /**
   * A quote in the first draft.
   *
   * @param pieces where its words stand in the second; none when all of them are gone
   * @param verbatim whether all its words stand together and unchanged
   */
  record Marked(
      int paragraph, int start, int end, Length length, List<Piece> pieces, boolean verbatim) {}

  /** Characters of one paragraph of the second draft. */
  record Piece(int paragraph, int start, int end) {}

  static TruePair make(long seed, Manner manner, int paragraphs, Edits edits, int quotes) {
    LegalText writer = new LegalText(seed);
    Draft old = writer.write(manner, paragraphs);
    return of(seed, old, new NextDraft(seed, writer, manner, edits).edit(old), quotes);
  }

  /** Two drafts of a treaty, the second edited as negotiators do. */
  static TruePair negotiated(long seed, int paragraphs, double words, int quotes) {
    TreatyText writer = new TreatyText(seed);
    Draft old = writer.write(paragraphs);
    return of(seed, old, new Negotiation(seed, writer, words).edit(old), quotes);
  }

  private static TruePair of(long seed, Draft old, Draft next, int quotes) {
    Map<Integer, int[]> places = places(next);
    Random random = new Random(seed * 31 + 3);
    List<Marked> marks = new ArrayList<>();
    while (marks.size() < quotes) {
      int paragraph = random.nextInt(old.blocks().size());
      Block block = old.blocks().get(paragraph);
      if (!block.tokens().isEmpty()) {
        marks.add(mark(random, old, paragraph, next, places));
      }
    }
    return new TruePair(old.paragraphs(), next.paragraphs(), marks);
  }

  private static Marked mark(
      Random random, Draft old, int paragraph, Draft next, Map<Integer, int[]> places) {
    Block block = old.blocks().get(paragraph);
    int size = block.tokens().size();
    int draw = random.nextInt(10);
    Length length =
        draw < 2 ? Length.FEW_WORDS : draw < 8 ? Length.SENTENCE : Length.values()[draw - 6];
    int words =
        switch (length) {
          case FEW_WORDS -> Math.min(size, 1 + random.nextInt(3));
          case SENTENCE -> Math.min(size, 4 + random.nextInt(9));
          case WHOLE, POINT -> size;
        };
    int from = random.nextInt(size - words + 1);
    List<Token> quoted = block.tokens().subList(from, from + words);
    List<Piece> pieces = pieces(quoted, next, places);
    int start = old.startOf(block, from);
    int end = old.endOf(block, from + words - 1);
    String text = old.text(quoted);
    boolean verbatim = pieces.size() == 1 && text.equals(read(next, pieces.get(0)));
    boolean point = length == Length.POINT;
    return new Marked(
        paragraph, point ? -1 : start, point ? -1 : end, length, pieces, verbatim && !point);
  }

  private static String read(Draft next, Piece piece) {
    Block block = next.blocks().get(piece.paragraph());
    return next.text(block.tokens()).substring(piece.start(), piece.end());
  }

  private static Map<Integer, int[]> places(Draft next) {
    Map<Integer, int[]> places = new HashMap<>();
    for (int paragraph = 0; paragraph < next.blocks().size(); paragraph++) {
      List<Token> tokens = next.blocks().get(paragraph).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        places.put(tokens.get(i).id(), new int[] {paragraph, i});
      }
    }
    return places;
  }

  private static List<Piece> pieces(List<Token> quoted, Draft next, Map<Integer, int[]> places) {
    List<Piece> pieces = new ArrayList<>();
    for (Token token : quoted) {
      int[] place = places.get(token.id());
      if (place == null) {
        continue;
      }
      Block block = next.blocks().get(place[0]);
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      int start = next.startOf(block, place[1]);
      int end = next.endOf(block, place[1]);
      if (last != null && last.paragraph() == place[0]) {
        int from = Math.min(last.start(), start);
        pieces.set(pieces.size() - 1, new Piece(place[0], from, Math.max(last.end(), end)));
      } else {
        pieces.add(new Piece(place[0], start, end));
      }
    }
    return pieces;
  }
}
