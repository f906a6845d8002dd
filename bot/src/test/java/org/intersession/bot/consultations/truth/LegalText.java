package org.intersession.bot.consultations.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.intersession.bot.consultations.truth.Draft.Block;

/** Writes first drafts in the manner of resolutions, the same for the same seed. */
final class LegalText {
  /** What kind of text the draft is. */
  enum Manner {
    /** Every paragraph says something of its own. */
    PROSE,
    /** Half of the paragraphs are families that differ in a word or a number. */
    REPETITIVE,
    /** Chinese: no spaces between the words. */
    CHINESE
  }

  private static final String[] WORDS =
      """
      wetland wetlands conservation wise use management plan national strategy focal point Party
      Parties Secretariat Standing Committee Conference meeting resolution recommendation inventory
      river basin coastal zone mangrove peatland seagrass coral reef migratory waterbirds flyway
      species habitat ecosystem services biodiversity climate change adaptation mitigation carbon
      water quality quantity allocation flows drainage reclamation restoration rehabilitation site
      sites listed criteria boundary ecological character monitoring assessment impact environmental
      social economic livelihoods communities indigenous peoples local knowledge traditional women
      youth education awareness communication participation capacity building training funding
      budget contribution voluntary core resources financial mechanism cooperation transboundary
      regional initiative bilateral multilateral agreement convention protocol legal framework
      legislation policy institutional arrangements governance integrated planning land tenure
      agriculture rice fisheries aquaculture tourism infrastructure urban energy mining pollution
      invasive alien disease avian influenza poaching trade enforcement compliance report reporting
      format indicators targets goals baseline data information sharing scientific technical review
      panel guidance handbook manual toolkit methodology valuation accounting payment incentive
      measures threats drivers loss degradation status trends outlook global partnership stakeholders
      private sector business finance investment donors projects small grants fund emergency
      """
          .trim()
          .split("\\s+");
  private static final String[] LINKS =
      "of the and to in for with on by from that which as under through including within"
          .split(" ");
  private static final String[] OPENINGS =
      """
      Requests the Secretariat, subject to the availability of resources, to|\
      Urges Contracting Parties, where appropriate and in accordance with national law, to|\
      Invites the Standing Committee, taking into account the views of Parties, to|\
      Encourages Parties and other Governments in a position to do so to|\
      Further requests the Scientific and Technical Review Panel, as a matter of priority, to\
      """
          .split("\\|");
  private static final String[] CLOSINGS =
      """
      and to report on progress to the 61st meeting of the Standing Committee;|\
      and to make the results available in the three official languages;|\
      in cooperation with other relevant multilateral environmental agreements;|\
      with a view to its consideration by the Conference of the Parties at its 15th meeting;\
      """
          .split("\\|");
  private static final String CHINESE =
      "缔约方大会请秘书处在资源允许的情况下编写关于湿地保护与合理利用国家战略报告并提交常务委员会审议"
          + "鼓励各缔约方政府采取适当措施加强候鸟迁徙路线生态特征监测评估气候变化影响水资源管理计划"
          + "注意到科学和技术审查小组的建议认识土著人民地方社区妇女青年参与能力建设资金机制区域合作";

  private final Random random;
  private int nextId;

  LegalText(long seed) {
    this.random = new Random(seed * 7919 + 17);
  }

  Draft write(Manner manner, int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    while (blocks.size() < paragraphs) {
      if (random.nextInt(12) == 0) {
        blocks.add(new Block(1, words(manner, 2 + random.nextInt(4))));
      } else if (random.nextInt(40) == 0) {
        blocks.add(new Block(0, List.of()));
      } else if (manner == Manner.REPETITIVE && random.nextInt(6) == 0) {
        blocks.addAll(family());
      } else {
        blocks.add(new Block(0, words(manner, 12 + random.nextInt(70))));
      }
    }
    return new Draft(blocks, manner == Manner.CHINESE ? "" : " ");
  }

  /** A word that an editor might put in. */
  Token anyWord(Manner manner) {
    return new Token(nextId++, word(manner), false);
  }

  private List<Token> words(Manner manner, int count) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String end = i == count - 1 ? "." : random.nextInt(11) == 0 ? "," : "";
      tokens.add(new Token(nextId++, word(manner) + end, false));
    }
    return tokens;
  }

  String word(Manner manner) {
    if (manner == Manner.CHINESE) {
      int at = random.nextInt(CHINESE.length() - 2);
      return CHINESE.substring(at, at + 1 + random.nextInt(2));
    }
    String[] from = random.nextInt(3) == 0 ? LINKS : WORDS;
    return from[random.nextInt(from.length)];
  }

  /** Paragraphs that say the same of different things. */
  private List<Block> family() {
    String opening = OPENINGS[random.nextInt(OPENINGS.length)];
    String closing = CLOSINGS[random.nextInt(CLOSINGS.length)];
    List<String> middle = new ArrayList<>();
    int length = 4 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      middle.add(word(Manner.REPETITIVE));
    }
    int slot = random.nextInt(length);
    boolean byNumber = random.nextBoolean();
    int size = 3 + random.nextInt(5);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      middle.set(slot, byNumber ? Integer.toString(3 + i) : word(Manner.REPETITIVE));
      String text = opening + " " + String.join(" ", middle) + " " + closing;
      List<Token> tokens = new ArrayList<>();
      for (String each : text.split("\\s+")) {
        tokens.add(new Token(nextId++, each, false));
      }
      blocks.add(new Block(0, tokens));
    }
    return blocks;
  }
}
