package org.intersession.bot.consultations.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Kind;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.Comment.Source;
import org.intersession.bot.consultations.parties.Party;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.TableDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final Party.Region AFRICA =
      new Party.Region("Africa", Map.of("fr", "Afrique", "ar", "أفريقيا"));
  private static final PartyList PARTIES =
      new PartyList(
          List.of(
              new Party("IO", Map.of("en", "BirdLife"), 0, Party.Region.NONE, true),
              new Party("KE", Map.of("en", "Kenya", "ar", "كينيا"), 2, AFRICA, false),
              new Party(
                  "DE",
                  Map.of("en", "Germany", "fr", "Allemagne"),
                  1,
                  new Party.Region("Europe", Map.of()),
                  false)));

  @Test
  void generalCommentsComeFirstThenParagraphsThenTheInstrumentsOrderThenObservers() {
    Matrix matrix =
        Matrix.of(
            List.of(
                comment("a", "BirdLife", 0, null),
                comment("b", "Kenya", 0, null),
                comment("c", "Germany", 0, null),
                comment("d", "Kenya", -1, null),
                comment("e", "Germany", 4, null)),
            PARTIES);

    assertThat(matrix.rows())
        .extracting(row -> row.number() + row.comment().text())
        .containsExactly("1d", "2c", "3b", "4a", "5e");
  }

  @Test
  void repliesStandInTheRowOfTheirThread() {
    Matrix matrix =
        Matrix.of(
            List.of(
                comment("a", "Kenya", 0, null),
                comment("b", "Germany", 0, "a"),
                comment("c", "Kenya", 0, "b")),
            PARTIES);

    assertThat(matrix.rows()).hasSize(1);
    assertThat(cells(matrix, Locale.FRENCH).get(0).get(8))
        .isEqualTo("Allemagne\u202f: b\nKenya\u202f: c");
  }

  @Test
  void repliesInACircleAreNotLost() {
    Matrix matrix =
        Matrix.of(List.of(comment("a", "Kenya", 0, "b"), comment("b", "Kenya", 0, "a")), PARTIES);

    assertThat(matrix.rows()).hasSize(2);
  }

  @Test
  void aMatrixThatWasSortedAndFilledInIsReadBackByItsNumbers() {
    Matrix matrix =
        Matrix.of(
            List.of(comment("a", "Kenya", 0, null), comment("b", "Germany", 3, null)), PARTIES);
    List<List<String>> edited = new ArrayList<>(edited(matrix, Locale.FRENCH));
    edited.get(1).set(9, "Voir le paragraphe 4.");
    edited.get(1).set(10, "Prise en compte en partie");
    Collections.reverse(edited.subList(1, edited.size()));
    Matrix later =
        Matrix.of(
            List.of(
                comment("new", "Germany", -1, null),
                comment("a", "Kenya", 1, null),
                comment("b", "Germany", 3, null)),
            PARTIES);

    Matrix onto = new EarlierMatrix(edited).onto(later, PARTIES);

    assertThat(onto.rows())
        .extracting(row -> row.comment().text() + row.number() + row.status() + row.response())
        .containsExactly("new3OPEN", "a1PARTLYVoir le paragraphe 4.", "b2OPEN");
  }

  @Test
  void aCommentEditedInTheTableKeepsItsNumberAndResponseAndIsReported() {
    Comment quoting = quoting(comment("Delete this.", "Kenya", 0, null), "wise use");
    Matrix matrix = Matrix.of(List.of(comment("b", "Germany", 3, null), quoting), PARTIES);
    List<List<String>> edited = new ArrayList<>(edited(matrix, Locale.ENGLISH));
    int at = edited.get(1).get(6).equals("Delete this.") ? 1 : 2;
    edited.get(at).set(6, "Delete this paragraph.");
    edited.get(at).set(9, "Done.");
    String number = edited.get(at).get(0);

    EarlierMatrix earlier = new EarlierMatrix(edited);
    Matrix onto = earlier.onto(matrix, PARTIES);

    assertThat(onto.rows())
        .filteredOn(row -> row.comment().equals(quoting))
        .extracting(row -> row.number() + row.response())
        .containsExactly(number + "Done.");
    assertThat(earlier.notices())
        .containsExactly(
            "No. "
                + number
                + ": its comment was edited in the table; the words as they were received stand,"
                + " and its response was kept. The table had: Delete this paragraph.");
  }

  @Test
  void rowsThatCannotBeTakenOverAreReported() {
    Matrix matrix = Matrix.of(List.of(comment("a", "Kenya", 0, null)), PARTIES);
    List<List<String>> edited = new ArrayList<>(edited(matrix, Locale.ENGLISH));
    edited.get(1).set(10, "perhaps");
    edited.add(List.of("", "", "", "", "", "", "by hand"));
    edited.add(List.of("77", "", "", "Kenya", "", "", "elsewhere"));
    EarlierMatrix earlier = new EarlierMatrix(edited);
    earlier.onto(matrix, PARTIES);

    assertThat(earlier.notices())
        .containsExactly(
            "A row without a number was added by hand and is left out: by hand",
            "No. 1: the status “perhaps” is not known; it is open.",
            "No. 77 of the earlier matrix is not among the comments.");
  }

  @Test
  void aFileWithoutTheHeadingsOfAMatrixIsRefused() {
    assertThatThrownBy(() -> new EarlierMatrix(List.of(List.of("a", "b"))))
        .hasMessage("It has no row with the headings of a matrix.");
  }

  @Test
  void aTemplateChoosesColumnsAndTheirWidths() {
    assertThat(MatrixColumn.template("number, comment 30 # wide\nresponse"))
        .containsExactly(
            new MatrixColumn("number", 4),
            new MatrixColumn("comment", 30),
            new MatrixColumn("response", 12));
  }

  @Test
  void anUnknownColumnIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> MatrixColumn.template("nmber"))
        .hasMessageStartingWith("There is no column named nmber. The columns are: number, section");
  }

  @Test
  void everyLanguageHasEveryText() {
    Set<String> english = MatrixText.MESSAGES.keys(Locale.ENGLISH);
    for (Locale language : Messages.PAGE_LANGUAGES) {
      assertThat(MatrixText.MESSAGES.keys(language)).as(language.toString()).isEqualTo(english);
    }
  }

  @Test
  void theHeatStripCountsByParagraphAndRegion() {
    Matrix matrix =
        Matrix.of(
            List.of(
                comment("a", "Kenya", 2, null),
                comment("b", "Kenya", 2, null),
                comment("c", "Germany", 4, null)),
            PARTIES);
    TableDocument.HeatStrip heat = table(matrix, Locale.ENGLISH).heat();

    assertThat(heat).isNotNull();
    assertThat(heat.regions()).containsExactly("Africa", "Europe");
    assertThat(heat.counts()).containsExactly(List.of(2, 0), List.of(0, 1));
  }

  @Test
  void partiesAndRegionsAreNamedInTheLanguageOfTheMatrixWhereTheListNamesThem() {
    Matrix matrix =
        Matrix.of(
            List.of(comment("a", "Kenya", 2, null), comment("b", "Germany", 4, null)), PARTIES);
    TableDocument arabic = table(matrix, Locale.forLanguageTag("ar"));

    assertThat(arabic.heat().regions()).containsExactly("Europe", "أفريقيا");
    assertThat(arabic.rows().stream().map(row -> row.get(3))).containsExactly("كينيا", "Germany");
    assertThat(table(matrix, Locale.FRENCH).heat().regions()).containsExactly("Afrique", "Europe");
  }

  private static List<List<String>> edited(Matrix matrix, Locale language) {
    List<List<String>> rows = new ArrayList<>();
    TableDocument table = table(matrix, language);
    rows.add(table.columns().stream().map(TableDocument.Column::heading).toList());
    table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    return rows;
  }

  private static List<List<String>> cells(Matrix matrix, Locale language) {
    return table(matrix, language).rows();
  }

  private static TableDocument table(Matrix matrix, Locale language) {
    MatrixText text = new MatrixText(language, PARTIES, List.of());
    return MatrixTable.of(matrix, MatrixColumn.ALL, text, new Heat(PARTIES), "draft", List.of());
  }

  private static Comment comment(
      String text, String party, int paragraph, @Nullable String answers) {
    return new Comment(
        text,
        answers,
        new Author(party, ""),
        1,
        Kind.SUBSTANTIVE,
        null,
        text,
        null,
        "",
        false,
        null,
        new Mark("draft", paragraph, -1, -1, "", "", "", 0),
        new Source("a.docx", text, ""));
  }

  private static Comment quoting(Comment comment, String quote) {
    Mark mark = comment.mark();
    return comment.at(
        new Mark(mark.document(), mark.paragraph(), 0, quote.length(), quote, "", "", 0));
  }
}
