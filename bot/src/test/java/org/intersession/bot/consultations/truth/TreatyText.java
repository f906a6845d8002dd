package org.intersession.bot.consultations.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.intersession.bot.consultations.truth.Draft.Block;

/**
 * Writes treaties: articles of paragraphs that are made from few moulds, so that much of the text
 * says the same of other things, and some of it says the same of the same.
 */
final class TreatyText {
  private static final String[] BODIES =
      split(
          "Each Party|The Parties|Developed country Parties|Developing country Parties|"
              + "The Conference of the Parties|The Secretariat|The financial mechanism|"
              + "The subsidiary body for implementation|Regional economic organizations");
  private static final String[] DUTIES =
      split(
          "shall adopt|shall promote|shall endeavour to strengthen|may establish|shall report on|"
              + "shall periodically review|shall cooperate in|are encouraged to develop|shall ensure");
  private static final String[] MATTERS =
      split(
          "measures to reduce emissions from relevant source categories|"
              + "national action plans for artisanal activities|an inventory of contaminated sites|"
              + "the environmentally sound management of waste|access to scientific information|"
              + "capacity building for small island States|the exchange of data on supply and trade|"
              + "public awareness and education programmes|research on alternatives and substitutes|"
              + "the monitoring of levels in vulnerable populations|health protection strategies|"
              + "guidance on best available techniques|the allocation of new financial resources|"
              + "procedures on compliance with the obligations of this Convention");
  private static final String[] AIMS =
      split(
          "with a view to protecting human health|in accordance with its capabilities|"
              + "taking into account national circumstances|on the basis of the best science|"
              + "subject to the provisions of paragraph 3|no later than five years after entry into force|"
              + "as part of its national implementation plan|without prejudice to Article 14|");
  private static final String[] REFRAINS =
      split(
          "Nothing in this Article shall be interpreted as limiting the rights of a Party.|"
              + "The Conference of the Parties shall keep the implementation of this Article under review.|"
              + "Information shall be submitted through the Secretariat in the agreed format.|"
              + "This provision applies equally to regional economic integration organizations.");

  private final Random random;
  private int nextId;

  TreatyText(long seed) {
    this.random = new Random(seed * 6271 + 29);
  }

  Draft write(int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int article = 1; blocks.size() < paragraphs; article++) {
      blocks.add(new Block(1, tokens("Article " + article + " " + capital(pick(MATTERS)))));
      int size = 3 + random.nextInt(8);
      for (int i = 0; i < size; i++) {
        blocks.add(paragraph());
        if (random.nextInt(5) == 0) {
          list(blocks);
        }
      }
      if (random.nextInt(3) == 0) {
        blocks.add(new Block(0, tokens(pick(REFRAINS))));
      }
    }
    return new Draft(blocks, " ");
  }

  private Block paragraph() {
    List<Token> tokens = new ArrayList<>(sentence());
    for (int more = random.nextInt(4); more > 0; more--) {
      tokens.addAll(random.nextInt(4) == 0 ? tokens(pick(REFRAINS)) : sentence());
    }
    return new Block(0, tokens);
  }

  /** A chapeau and its items. */
  private void list(List<Block> blocks) {
    blocks.add(
        new Block(0, tokens(pick(BODIES) + " shall, " + aim() + " and as appropriate, consider:")));
    int items = 2 + random.nextInt(4);
    for (int i = 0; i < items; i++) {
      blocks.add(new Block(0, tokens(capital(pick(MATTERS)) + " " + pick(AIMS) + ";")));
    }
  }

  List<Token> sentence() {
    return tokens(pick(BODIES) + " " + pick(DUTIES) + " " + pick(MATTERS) + tail());
  }

  List<Token> refrain() {
    return tokens(pick(REFRAINS));
  }

  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      tokens.add(new Token(nextId++, word, false));
    }
    return tokens;
  }

  private String tail() {
    StringBuilder tail = new StringBuilder();
    for (int aims = random.nextInt(3); aims > 0; aims--) {
      tail.append(", ").append(aim());
    }
    if (random.nextInt(3) == 0) {
      tail.append(", by ").append(2027 + random.nextInt(12));
    }
    return tail + ".";
  }

  private String aim() {
    return AIMS[random.nextInt(AIMS.length - 1)];
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static String[] split(String text) {
    return text.split("\\|", -1);
  }
}
