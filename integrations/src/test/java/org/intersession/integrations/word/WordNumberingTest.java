package org.intersession.integrations.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intersession.integrations.word.Docx.p;
import static org.intersession.integrations.word.Docx.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumberingTest {
  private static final String LIST =
      abstractList(
          level(0, "decimal", "%1."),
          level(1, "lowerLetter", "(%2)"),
          level(2, "lowerRoman", "(%3)"));

  @TempDir Path folder;

  @Test
  void nestedLevelsGiveTheFullNumber() throws IOException {
    assertThat(
            numbers(
                LIST + use(1, ""),
                at(1, 0),
                at(1, 1),
                at(1, 2),
                at(1, 2),
                at(1, 1),
                at(1, 0),
                at(1, 1)))
        .containsExactly("1", "1 (a)", "1 (a)(i)", "1 (a)(ii)", "1 (b)", "2", "2 (a)");
  }

  @Test
  void typedNumbersCountWithThoseOfLists() throws IOException {
    assertThat(
            numbers(
                LIST + use(1, ""),
                p(r("12 bis Each Party shall:")),
                p(r("(a)\tdo this;")),
                p(r("(b)\tand that:")),
                p(r("(i) first")),
                p(r("(ii) second")),
                p(r("(c) more")),
                p(r("13. Next"))))
        .containsExactly(
            "12 bis",
            "12 bis (a)",
            "12 bis (b)",
            "12 bis (b)(i)",
            "12 bis (b)(ii)",
            "12 bis (c)",
            "13");
  }

  @Test
  void subListOfItsOwnStandsUnderTheTypedNumber() throws IOException {
    String letters = abstractList(level(0, "lowerLetter", "(%1)"), level(1, "lowerRoman", "(%2)"));

    assertThat(
            numbers(letters + use(1, ""), p(r("12 bis. Parties:")), at(1, 0), at(1, 1), at(1, 0)))
        .containsExactly("12 bis", "12 bis (a)", "12 bis (a)(i)", "12 bis (b)");
  }

  @ParameterizedTest
  @CsvSource({"12 Parties agreed", "2010 was a year", "3.5 million people", "Article 12"})
  void textThatBeginsWithANumberIsNotNumbered(String text) throws IOException {
    assertThat(numbers("", p(r(text)))).containsExactly("");
  }

  @Test
  void letterAfterHIsAnIAndNotRomanOne() throws IOException {
    assertThat(numbers("", p(r("1. x")), p(r("(h) y")), p(r("(i) z")), p(r("(j) z"))))
        .containsExactly("1", "1 (h)", "1 (i)", "1 (j)");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 4", "decimalZero, 04", "upperRoman, IV", "lowerRoman, iv", "upperLetter, D",
    "lowerLetter, d", "ordinal, 4th", "ordinalText, Fourth", "cardinalText, Four",
        "russianLower, г",
    "nobodyKnows, 4"
  })
  void formatsAreWrittenAsWordPrintsThem(String format, String printed) throws IOException {
    String list = abstractList(level(0, format, "%1", 4)) + use(1, "");

    assertThat(numbers(list, at(1, 0))).containsExactly(printed);
  }

  @Test
  void bulletsAreNoNumbers() throws IOException {
    assertThat(numbers(abstractList(level(0, "bullet", "•")) + use(1, ""), at(1, 0)))
        .containsExactly("");
  }

  @Test
  void multiLevelTextIsNotRepeated() throws IOException {
    String list = abstractList(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."));

    assertThat(numbers(list + use(1, ""), at(1, 0), at(1, 1), at(1, 1), at(1, 0), at(1, 1)))
        .containsExactly("1", "1.1", "1.2", "2", "2.1");
  }

  @Test
  void listThatStartsAgainDoesSoOnce() throws IOException {
    String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";

    assertThat(numbers(LIST + use(1, "") + use(2, again), at(1, 0), at(2, 0), at(2, 0)))
        .containsExactly("1", "7", "8");
  }

  @Test
  void usesOfOneListCountOn() throws IOException {
    assertThat(numbers(LIST + use(1, "") + use(2, ""), at(1, 0), at(2, 0), at(1, 0)))
        .containsExactly("1", "2", "3");
  }

  @Test
  void levelThatNeverRestartsCountsOn() throws IOException {
    String list =
        abstractList(
            level(0, "decimal", "%1."),
            level(1, "lowerLetter", "(%2)")
                .replace("</w:lvl>", "<w:lvlRestart w:val=\"0\"/></w:lvl>"));

    assertThat(numbers(list + use(1, ""), at(1, 0), at(1, 1), at(1, 0), at(1, 1)))
        .containsExactly("1", "1 (a)", "2", "2 (b)");
  }

  @Test
  void legalLevelsWriteRomansAsDecimals() throws IOException {
    String list =
        abstractList(
            level(0, "upperRoman", "%1."),
            level(1, "decimal", "%1.%2").replace("</w:lvl>", "<w:isLgl/></w:lvl>"));

    assertThat(numbers(list + use(1, ""), at(1, 0), at(1, 1))).containsExactly("I", "I 1.1");
  }

  @Test
  void stylesCarryNumbersAndHeadings() throws IOException {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:pPr>"
            + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/><w:pPr>"
            + "<w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
    String list = abstractList(level(0, "upperRoman", "%1.")) + use(1, "");

    List<Paragraph> paragraphs =
        Docx.of(styled("H", "Scope"), styled("H2", "Sites"), p(r("Text")))
            .styles(styles)
            .numbering(list)
            .read(folder)
            .paragraphs();

    assertThat(paragraphs.get(0).number()).isEqualTo("I.");
    assertThat(paragraphs.get(2).headings()).containsExactly("I. Scope", "II. Sites");
    assertThat(paragraphs).extracting(Paragraph::headingLevel).containsExactly(1, 2, 0);
  }

  private List<String> numbers(String numbering, String... paragraphs) throws IOException {
    return Docx.of(paragraphs).numbering(numbering).read(folder).paragraphs().stream()
        .map(Paragraph::number)
        .toList();
  }

  private static String styled(String style, String text) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text));
  }

  private static String at(int use, int level) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                .formatted(level, use)
            + r("text"));
  }

  private static String abstractList(String... levels) {
    return "<w:abstractNum w:abstractNumId=\"5\">" + String.join("", levels) + "</w:abstractNum>";
  }

  private static String use(int id, String overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"5\"/>%s</w:num>"
        .formatted(id, overrides);
  }

  private static String level(int index, String format, String text) {
    return level(index, format, text, 1);
  }

  private static String level(int index, String format, String text, int start) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(index, start, format, text);
  }
}
