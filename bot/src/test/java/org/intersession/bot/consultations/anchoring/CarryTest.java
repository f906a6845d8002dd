package org.intersession.bot.consultations.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;

class CarryTest {
  private static final String RECALLING = "Recalling that wetlands store more carbon than forests;";
  private static final String REQUESTS =
      "Requests the Secretariat, subject to the availability of resources, to prepare a handbook;";
  private static final String URGES = "Urges Parties to report every three years on listed sites.";
  private static final List<Paragraph> OLD = Texts.of(RECALLING, REQUESTS, URGES);

  @Test
  void aQuoteInAnUneditedTextIsTheSame() {
    Carried carried = carry(OLD, "availability of resources");

    assertThat(carried.verdict()).isEqualTo(Verdict.SAME);
    assertThat(carried.place()).isEqualTo(Texts.find(OLD, "availability of resources"));
  }

  @Test
  void aQuoteOfAMovedParagraphIsMoved() {
    List<Paragraph> next = Texts.of(URGES, RECALLING, REQUESTS);

    Carried carried = carry(next, "report every three years");

    assertThat(carried.verdict()).isEqualTo(Verdict.MOVED);
    assertThat(carried.place()).isEqualTo(Texts.find(next, "report every three years"));
  }

  @Test
  void anEditedQuoteIsChangedWithTheDifference() {
    List<Paragraph> next = Texts.of(RECALLING, REQUESTS, URGES.replace("three", "four"));

    Carried carried = carry(next, "every three years");

    assertThat(carried.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(carried.quote()).isEqualTo("every four years");
    assertThat(carried.difference().pieces())
        .containsExactly(
            new Difference.Piece(Difference.Kind.KEPT, "every "),
            new Difference.Piece(Difference.Kind.DELETED, "three"),
            new Difference.Piece(Difference.Kind.INSERTED, "four"),
            new Difference.Piece(Difference.Kind.KEPT, " years"));
  }

  @Test
  void aQuoteOfADroppedParagraphIsGone() {
    Carried carried = carry(Texts.of(RECALLING, URGES), "prepare a handbook");

    assertThat(carried.verdict()).isEqualTo(Verdict.GONE);
    assertThat(carried.place()).isNull();
  }

  @Test
  void betweenTwoEqualParagraphsThatBothMovedItIsUnsure() {
    List<Paragraph> old = Texts.of(RECALLING, URGES, REQUESTS);
    List<Paragraph> next = Texts.of(URGES, REQUESTS, RECALLING, URGES);

    Carried carried = new Carry(old, next).carry(Texts.find(old, "three years"));

    assertThat(carried.verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(carried.candidates()).extracting(TextSpan::paragraph).contains(0, 3);
  }

  @Test
  void theThirdOfManyOccurrencesStaysTheThird() {
    List<Paragraph> old =
        Texts.of("the site and the basin and the river and the sea shall be kept");
    List<Paragraph> next =
        Texts.of("All the site and the basin and the river and the sea are kept");
    TextSpan third = new TextSpan(0, 27, 30);

    Carried carried = new Carry(old, next).carry(third);

    assertThat(carried.place()).isEqualTo(new TextSpan(0, 31, 34));
  }

  @Test
  void spacesQuotesAndHyphensDoNotMakeAChange() {
    List<Paragraph> old = Texts.of("The “wise use” of wetlands – as defined – remains the aim.");
    List<Paragraph> next = Texts.of("The \"wise use\"of  wetlands - as defined - remains the aim.");

    assertThat(new Carry(old, next).carry(Texts.find(old, "“wise use” of wetlands – as")).verdict())
        .isEqualTo(Verdict.SAME);
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    List<Paragraph> old = Texts.of("Les Parties préservent les zones humides transfrontalières.");
    List<Paragraph> next =
        Texts.of("Les Parties pre\u0301servent les zones humides transfrontalie\u0300res.");

    Carried carried = new Carry(old, next).carry(Texts.find(old, "préservent les zones"));

    assertThat(carried.verdict()).isEqualTo(Verdict.SAME);
    assertThat(carried.quote()).isEqualTo("pre\u0301servent les zones");
  }

  @Test
  void chineseIsCarriedWithoutSpaces() {
    List<Paragraph> old = Texts.of("鼓励各缔约方采取适当措施，加强湿地保护。", "请秘书处编写报告。");
    List<Paragraph> next = Texts.of("请秘书处编写报告。", "鼓励各缔约方采取一切适当措施，加强湿地保护。");

    Carried carried = new Carry(old, next).carry(Texts.find(old, "加强湿地保护"));

    assertThat(carried.place()).isEqualTo(Texts.find(next, "加强湿地保护"));
  }

  @Test
  void aParagraphWithoutAQuoteIsFollowed() {
    Carried carried = new Carry(OLD, Texts.of(REQUESTS, RECALLING, URGES)).carry(TextSpan.whole(0));

    assertThat(carried.place()).isEqualTo(TextSpan.whole(1));
  }

  @Test
  void aQuoteIsFoundInTheHalfOfASplitParagraph() {
    List<Paragraph> next =
        Texts.of(
            RECALLING,
            "Requests the Secretariat, subject to the availability of resources,",
            "to prepare a handbook;",
            URGES);

    assertThat(carry(next, "prepare a handbook").place())
        .isEqualTo(Texts.find(next, "prepare a handbook"));
  }

  @Test
  void aQuoteIsFoundInAMergedParagraph() {
    List<Paragraph> next = Texts.of(RECALLING + " " + REQUESTS, URGES);

    assertThat(carry(next, "prepare a handbook").place())
        .isEqualTo(Texts.find(next, "prepare a handbook"));
  }

  @Test
  void anEmptyParagraphKeepsItsPlaceBetweenItsNeighbours() {
    List<Paragraph> old = Texts.of(RECALLING, "", URGES);
    List<Paragraph> next = Texts.of("Preamble", RECALLING, "", URGES);

    assertThat(new Carry(old, next).carry(TextSpan.whole(1)).place()).isEqualTo(TextSpan.whole(2));
  }

  @Test
  void aQuoteOverTwoParagraphsKeepsBoth() {
    TextSpan span = new TextSpan(0, 10, RECALLING.length() + 1 + 8);
    List<Paragraph> next = Texts.of("Preamble", RECALLING, REQUESTS, URGES);

    Carried carried = new Carry(OLD, next).carry(span);

    assertThat(carried.place()).isEqualTo(new TextSpan(1, 10, span.end()));
    assertThat(carried.quote()).endsWith("forests;\nRequests");
  }

  @Test
  void aTextOfWhichNothingIsLeftGivesOnlyGone() {
    assertThat(carry(List.of(), "handbook").verdict()).isEqualTo(Verdict.GONE);
  }

  private static Carried carry(List<Paragraph> next, String quote) {
    return new Carry(OLD, next).carry(Texts.find(OLD, quote));
  }
}
