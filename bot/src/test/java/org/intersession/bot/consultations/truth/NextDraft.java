package org.intersession.bot.consultations.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.intersession.bot.consultations.truth.Draft.Block;
import org.intersession.bot.consultations.truth.LegalText.Manner;

/** Edits a draft as a drafting group would: words, and whole paragraphs. */
final class NextDraft {
  /**
   * How much is edited.
   *
   * @param words share of the words replaced, deleted or put before
   * @param moved share of the paragraphs that go elsewhere
   * @param reshaped share of the paragraphs split, as of those merged, dropped and added
   */
  record Edits(double words, double moved, double reshaped) {
    static final Edits WANTED = new Edits(0.15, 0.10, 0.03);
  }

  private final Random random;
  private final LegalText writer;
  private final Manner manner;
  private final Edits edits;

  NextDraft(long seed, LegalText writer, Manner manner, Edits edits) {
    this.random = new Random(seed * 104729 + 5);
    this.writer = writer;
    this.manner = manner;
    this.edits = edits;
  }

  Draft edit(Draft old) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : old.blocks()) {
      if (block.headingLevel() == 0 && happens(edits.reshaped())) {
        continue;
      }
      blocks.add(new Block(block.headingLevel(), editedWords(block.tokens())));
      if (happens(edits.reshaped())) {
        blocks.add(newParagraph());
      }
    }
    return new Draft(moved(merged(split(blocks))), old.glue());
  }

  private boolean happens(double share) {
    return random.nextDouble() < share;
  }

  private List<Token> editedWords(List<Token> tokens) {
    List<Token> edited = new ArrayList<>();
    for (Token token : tokens) {
      if (!happens(edits.words())) {
        edited.add(token);
        continue;
      }
      switch (random.nextInt(5)) {
        case 0 -> {
          // The word goes.
        }
        case 1 -> {
          edited.add(writer.anyWord(manner));
          edited.add(token);
        }
        default -> edited.add(token.with(writer.word(manner)));
      }
    }
    return edited;
  }

  private Block newParagraph() {
    List<Token> tokens = new ArrayList<>();
    int length = 10 + random.nextInt(50);
    for (int i = 0; i < length; i++) {
      tokens.add(writer.anyWord(manner));
    }
    return new Block(0, tokens);
  }

  private List<Block> split(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      int size = block.tokens().size();
      if (block.headingLevel() > 0 || size < 16 || !happens(edits.reshaped())) {
        result.add(block);
        continue;
      }
      int at = size / 3 + random.nextInt(size / 3);
      result.add(new Block(0, block.tokens().subList(0, at)));
      result.add(new Block(0, block.tokens().subList(at, size)));
    }
    return result;
  }

  private List<Block> merged(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      Block last = result.isEmpty() ? null : result.get(result.size() - 1);
      boolean two = last != null && last.headingLevel() == 0 && block.headingLevel() == 0;
      if (two && happens(edits.reshaped())) {
        List<Token> both = new ArrayList<>(last.tokens());
        both.addAll(block.tokens());
        result.set(result.size() - 1, new Block(0, both));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private List<Block> moved(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    int moves = (int) Math.round(blocks.size() * edits.moved());
    for (int i = 0; i < moves; ) {
      int from = random.nextInt(result.size());
      int run = Math.min(1 + random.nextInt(3), result.size() - from);
      List<Block> taken = new ArrayList<>(result.subList(from, from + run));
      result.subList(from, from + run).clear();
      result.addAll(random.nextInt(result.size() + 1), taken);
      i += run;
    }
    return result;
  }
}
