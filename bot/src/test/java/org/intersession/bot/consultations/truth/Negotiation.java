package org.intersession.bot.consultations.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.intersession.bot.consultations.truth.Draft.Block;

/**
 * Edits a treaty as negotiators do: other verbs, phrases put in and taken out, clauses that change
 * places, brackets, whole sentences, paragraphs split, merged and moved. The editing gathers in
 * some paragraphs and leaves others alone, until as many words are edited as wanted.
 */
final class Negotiation {
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("shall", "should"),
          Map.entry("may", "shall"),
          Map.entry("promote", "advance"),
          Map.entry("adopt", "put in place"),
          Map.entry("reduce", "control and, where feasible, reduce"),
          Map.entry("ensure", "facilitate"),
          Map.entry("measures", "actions"),
          Map.entry("periodically", "regularly"),
          Map.entry("relevant", "listed"),
          Map.entry("national", "domestic"),
          Map.entry("guidance", "guidelines"),
          Map.entry("five", "three"),
          Map.entry("strategies", "policies"),
          Map.entry("report", "provide information"),
          Map.entry("scientific", "technical"),
          Map.entry("cooperate", "collaborate"),
          Map.entry("waste", "wastes"),
          Map.entry("financial", "predictable financial"));
  private static final List<String> PHRASES =
      List.of(
          "as appropriate",
          "to the extent possible",
          "in a transparent manner",
          "and its components",
          "including through partnerships",
          "with the support of donors",
          "at the national level");

  private final Random random;
  private final TreatyText writer;
  private final double words;

  Negotiation(long seed, TreatyText writer, double words) {
    this.random = new Random(seed * 92821 + 11);
    this.writer = writer;
    this.words = words;
  }

  Draft edit(Draft old) {
    List<List<Token>> texts = new ArrayList<>();
    old.blocks().forEach(block -> texts.add(new ArrayList<>(block.tokens())));
    long wanted = Math.round(words * texts.stream().mapToInt(List::size).sum());
    for (long edited = 0; edited < wanted; ) {
      List<Token> text = texts.get(random.nextInt(texts.size()));
      for (int times = 1 + random.nextInt(4); times > 0 && text.size() > 3; times--) {
        edited += editOnce(text);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      blocks.add(new Block(old.blocks().get(i).headingLevel(), texts.get(i)));
    }
    return new Draft(moved(reshaped(blocks)), old.glue());
  }

  /** Edits at one place; answers how many words that changed. */
  private int editOnce(List<Token> text) {
    int at = random.nextInt(text.size());
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> synonym(text, at);
      case 3, 4 -> insert(text, at, writer.tokens(PHRASES.get(random.nextInt(PHRASES.size()))));
      case 5, 6 -> delete(text, at, 1 + random.nextInt(5));
      case 7 -> swap(text, at);
      case 8 -> bracket(text, at);
      default -> sentence(text);
    };
  }

  private int synonym(List<Token> text, int from) {
    for (int i = 0; i < text.size(); i++) {
      int at = (from + i) % text.size();
      String other = SYNONYMS.get(text.get(at).text());
      if (other != null) {
        text.set(at, text.get(at).with(other));
        return other.split(" ").length;
      }
    }
    return delete(text, from, 1);
  }

  private static int insert(List<Token> text, int at, List<Token> phrase) {
    text.addAll(at, phrase);
    return phrase.size();
  }

  private static int delete(List<Token> text, int at, int count) {
    int to = Math.min(text.size() - 1, at + count);
    if (to <= at) {
      return 0;
    }
    text.subList(at, to).clear();
    return to - at;
  }

  /** Two clauses change places. */
  private int swap(List<Token> text, int at) {
    int one = 2 + random.nextInt(3);
    int both = one + 2 + random.nextInt(3);
    if (at + both > text.size()) {
      return 0;
    }
    Collections.rotate(text.subList(at, at + both), one);
    return Math.min(one, both - one);
  }

  private int bracket(List<Token> text, int at) {
    int last = Math.min(text.size() - 1, at + 1 + random.nextInt(4));
    text.set(at, text.get(at).with("[" + text.get(at).text()));
    text.set(last, text.get(last).with(text.get(last).text() + "]"));
    return 2;
  }

  /** A sentence comes in, or one of several goes. */
  private int sentence(List<Token> text) {
    List<Integer> ends = ends(text);
    if (ends.size() > 1 && random.nextInt(3) == 0) {
      int which = random.nextInt(ends.size());
      int from = which == 0 ? 0 : ends.get(which - 1);
      int size = ends.get(which) - from;
      text.subList(from, ends.get(which)).clear();
      return size;
    }
    if (ends.isEmpty()) {
      return 0;
    }
    List<Token> own = random.nextInt(3) == 0 ? writer.refrain() : writer.sentence();
    return insert(text, ends.get(random.nextInt(ends.size())), own);
  }

  private static List<Integer> ends(List<Token> text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).text().endsWith(".")) {
        ends.add(i + 1);
      }
    }
    return ends;
  }

  private List<Block> reshaped(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      Block last = result.isEmpty() ? null : result.get(result.size() - 1);
      boolean body = block.headingLevel() == 0;
      List<Integer> ends = ends(block.tokens());
      int draw = random.nextInt(100);
      if (body && draw < 3) {
        continue;
      }
      if (body && draw < 7 && last != null && last.headingLevel() == 0) {
        List<Token> both = new ArrayList<>(last.tokens());
        both.addAll(block.tokens());
        result.set(result.size() - 1, new Block(0, both));
      } else if (body && draw < 13 && ends.size() > 1) {
        int at = ends.get(random.nextInt(ends.size() - 1));
        result.add(new Block(0, block.tokens().subList(0, at)));
        result.add(new Block(0, block.tokens().subList(at, block.tokens().size())));
      } else {
        result.add(block);
      }
      if (body && draw > 96) {
        result.add(new Block(0, writer.sentence()));
      }
    }
    return result;
  }

  /** A tenth of the paragraphs goes elsewhere: single ones, and an article now and then. */
  private List<Block> moved(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    int left = blocks.size() / 10;
    while (left > 0) {
      int from = random.nextInt(result.size());
      int run = random.nextInt(6) == 0 ? article(result, from) : 1;
      List<Block> taken = new ArrayList<>(result.subList(from, from + run));
      result.subList(from, from + run).clear();
      result.addAll(random.nextInt(result.size() + 1), taken);
      left -= run;
    }
    return result;
  }

  private static int article(List<Block> blocks, int from) {
    int to = from + 1;
    while (to < blocks.size() && blocks.get(to).headingLevel() == 0) {
      to++;
    }
    return to - from;
  }
}
