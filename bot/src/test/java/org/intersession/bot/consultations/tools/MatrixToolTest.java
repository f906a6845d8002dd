package org.intersession.bot.consultations.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.bot.consultations.annotation.Annotations;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixToolTest {
  private static final List<String> DRAFT =
      List.of(
          "1. The Conference of the Parties requests the Secretariat to report on wetlands.",
          "2. Parties are urged to designate sites of international importance.",
          "3. The Standing Committee reviews the budget of the Convention every year.");

  @TempDir Path folder;
  Path draft;
  Path returned;

  @BeforeEach
  void threeCopiesComeBack() throws IOException {
    draft = WordFile.of(DRAFT).save(folder.resolve("draft.docx"));
    returned = Files.createDirectory(folder.resolve("returned"));
    WordFile kenya = WordFile.of(DRAFT);
    int first = kenya.comment(1, "designate sites", "A. Otieno", "=Which sites?");
    kenya.reply(first, "B. Mwangi", "Those on the list.");
    kenya.save(returned.resolve("Kenya.docx"));
    WordFile.of(DRAFT)
        .replace(2, "every year", "every three years", "J. Weber")
        .save(returned.resolve("Germany comments.docx"));
    WordFile.of(DRAFT)
        .silently(0, DRAFT.get(0).replace("report on wetlands", "report on peatlands"))
        .save(returned.resolve("Chile_final.docx"));
    Files.writeString(
        folder.resolve("parties.tsv"),
        """
        code\tname_en\tname_fr\tname_es\torder\tregion
        CL\tChile\tChili\tChile\t1\tLatin America
        DE\tGermany\tAllemagne\tAlemania\t2\tEurope
        KE\tKenya\tKenya\tKenya\t3\tAfrica
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void compilesAFolderByParagraphAndParty(String format) throws IOException {
    Path matrix = folder.resolve("matrix." + format);

    Run run = Run.matrix(draft, returned, "-o", matrix, "--parties", folder.resolve("parties.tsv"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Run.rows(matrix))
        .extracting(row -> row.get(0) + "|" + row.get(2) + "|" + row.get(3) + "|" + row.get(6))
        .containsExactly(
            "No.|Paragraph|Party or observer|Comment",
            "1|1|Chile|[Change made without tracking]\nwetlands → peatlands",
            "2|2|Kenya|=Which sites?",
            "3|3|Germany|[Replacement]");
    assertThat(Run.rows(matrix).get(2).get(8)).isEqualTo("Kenya: Those on the list.");
  }

  @Test
  void readsTheCopiesOfAZip() throws IOException {
    Path zip = folder.resolve("returned.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("Kenya.docx", "Germany comments.docx", "Chile_final.docx")) {
        out.putNextEntry(new ZipEntry("from Parties/" + name));
        Files.copy(returned.resolve(name), out);
      }
    }
    Path matrix = folder.resolve("matrix.docx");

    Run run = Run.matrix(draft, zip, "-o", matrix, "--parties", folder.resolve("parties.tsv"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Run.rows(matrix)).extracting(row -> row.get(3)).contains("Kenya", "Germany");
  }

  @Test
  void theMatrixAsPdfShowsTheCommentsAsText() {
    Path matrix = folder.resolve("matrix.pdf");

    Run run = Run.matrix(draft, returned, "-o", matrix);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Run.read(matrix).paragraphs())
        .extracting(ReadDocument.Paragraph::text)
        .anyMatch(text -> text.contains("=Which sites?"));
  }

  @Test
  void theMatrixAsHtmlShowsNoMarkupOfOthers() throws IOException {
    WordFile hostile = WordFile.of(DRAFT);
    hostile.comment(0, "wetlands", "X", "<script>alert(1)</script>");
    hostile.save(returned.resolve("x.docx"));
    Path matrix = folder.resolve("matrix.html");

    assertThat(Run.matrix(draft, returned, "-o", matrix).code()).isZero();

    assertThat(Files.readString(matrix))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
  }

  @Test
  void columnsLanguageAndWhoAreTheCallers() throws IOException {
    Path matrix = folder.resolve("tableau.docx");
    Path who = folder.resolve("who.csv");
    Files.writeString(who, "Kenya.docx,Uganda\n");

    Run run =
        Run.matrix(
            draft,
            returned.resolve("Kenya.docx"),
            "-o",
            matrix,
            "--language",
            "fr",
            "--columns",
            "party,comment 30,number",
            "--who",
            who);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Run.rows(matrix))
        .containsExactly(
            List.of("Partie ou observateur", "Observation", "N°"),
            List.of("Uganda", "=Which sites?", "1"));
  }

  @Test
  void refusedCopiesAreNamedAndTheRestIsCompiled() throws IOException {
    Files.writeString(returned.resolve("broken.docx"), "PK\u0003\u0004 no zip at all");
    Path matrix = folder.resolve("matrix.docx");

    Run run = Run.matrix(draft, returned, "-o", matrix);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.docx");
    assertThat(Run.rows(matrix)).hasSize(4);
  }

  @Test
  void withoutTheDraftNothingIsCompiled() {
    Path matrix = folder.resolve("matrix.docx");

    Run run = Run.matrix(folder.resolve("missing.docx"), returned, "-o", matrix);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("missing.docx", "cannot be read, so nothing was compiled.");
    assertThat(matrix).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "matrix.odt, its ending must be",
    "missing/matrix.docx, its folder does not exist",
  })
  void whatCannotBeWrittenIsAMistakeOfTheCommandLine(String target, String sentence) {
    Run run = Run.matrix(draft, returned, "-o", folder.resolve(target));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(sentence);
  }

  @Test
  void anOptionWithAMissingFileIsAMistakeOfTheCommandLine() {
    Run run =
        Run.matrix(
            draft,
            returned,
            "-o",
            folder.resolve("m.docx"),
            "--previous",
            folder.resolve("no.docx"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no.docx: does not exist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void responsesInAnEarlierMatrixStayWithTheirNumbers(String format) throws IOException {
    Path first = folder.resolve("first." + format);
    Run.matrix(draft, returned.resolve("Kenya.docx"), "-o", first);
    Path answered = EditedMatrix.answer(first, "1", "See paragraph 2.", "Partly reflected");
    Path second = folder.resolve("second." + format);

    Run run = Run.matrix(draft, returned, "-o", second, "--previous", answered);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Run.rows(second))
        .extracting(row -> row.get(0) + "|" + row.get(6) + "|" + row.get(9) + "|" + row.get(10))
        .contains("1|=Which sites?|See paragraph 2.|Partly reflected")
        .anyMatch(row -> row.startsWith("3|"));
  }

  @Test
  void theAnnotatedDraftHoldsEveryonesCommentsUnderTheirParties() {
    Path copy = folder.resolve("annotated.docx");

    Run run =
        Run.matrix(
            draft,
            returned,
            "-o",
            folder.resolve("m.docx"),
            "--annotated",
            copy,
            "--parties",
            folder.resolve("parties.tsv"));

    assertThat(run.code()).as(run.err()).isZero();
    ReadDocument read = Run.read(copy);
    assertThat(read.comments())
        .extracting(each -> each.author() + ": " + each.text())
        .contains("Kenya: =Which sites?", "Kenya: Those on the list.");
    ReadComment reply =
        read.comments().stream().filter(each -> each.parent() != null).findFirst().orElseThrow();
    assertThat(reply.text()).isEqualTo("Those on the list.");
    assertThat(read.changes()).extracting(each -> each.author()).containsOnly("Germany");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "xfdf"})
  void aPdfThatWasSentOutIsAnnotatedAsPdfOrXfdf(String format) {
    // The matrix itself is a PDF of some text, as good as any to be sent out.
    Path pdf = folder.resolve("sent.pdf");
    Run.matrix(draft, returned, "-o", pdf);
    Path copy = folder.resolve("annotated." + format);

    Run run =
        Run.matrix(
            pdf,
            returned.resolve("Kenya.docx"),
            "-o",
            folder.resolve("m.docx"),
            "--annotated",
            copy);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Run.read(copy).comments())
        .extracting(ReadComment::text)
        .contains("=Which sites?", "Those on the list.");
  }

  @Test
  void theCommentsAsWebAnnotationsAreReadAgain() throws IOException {
    Path annotations = folder.resolve("comments.jsonld");

    Run.matrix(draft, returned, "-o", folder.resolve("m.docx"), "--json-ld", annotations);

    assertThat(Annotations.read(Files.readString(annotations)))
        .extracting(comment -> comment.text())
        .contains("=Which sites?", "Those on the list.");
  }

  @Test
  void aCommentLongerThanACellKeepsItsNumberAndResponse() throws IOException {
    WordFile wordy = WordFile.of(DRAFT);
    wordy.comment(0, "wetlands", "X", "wetland site ".repeat(5_000).strip());
    Path copy = wordy.save(folder.resolve("Uganda.docx"));
    Path first = folder.resolve("first.xlsx");
    Run.matrix(draft, copy, "-o", first);
    Path answered = EditedMatrix.answer(first, "1", "Too long.", "Not reflected");
    Path second = folder.resolve("second.docx");

    Run run = Run.matrix(draft, copy, "-o", second, "--previous", answered);

    assertThat(Run.rows(first)).extracting(row -> row.get(0)).contains("1", "1 (2)", "1 (3)");
    assertThat(run.err()).isEmpty();
    assertThat(Run.rows(second).get(1)).contains("1", "Too long.", "Not reflected");
  }

  @Test
  void aChangeWithoutTrackingNamesTheWordsThatDiffer() throws IOException {
    Path matrix = folder.resolve("m.docx");

    Run.matrix(draft, returned.resolve("Chile_final.docx"), "-o", matrix);

    assertThat(Run.rows(matrix).get(1).get(6))
        .isEqualTo("[Change made without tracking]\nwetlands → peatlands");
  }

  @Test
  void aLanguageVersionWithOtherParagraphsIsSaid() throws IOException {
    Path french =
        WordFile.of(
                "1. La Conférence des Parties.",
                "Un paragraphe de plus.",
                "2. Les Parties.",
                "3. Fin")
            .save(folder.resolve("projet.docx"));

    Run run = Run.matrix(draft, returned, "-o", folder.resolve("m.docx"), "--version-in", french);

    assertThat(run.err()).contains("projet.docx: its paragraphs are not those of the text");
  }

  @ParameterizedTest
  @CsvSource({
    "Editorial: a comma, Editorial",
    "Commentaire rédactionnel : virgule, Editorial",
    "[Traducción] otra palabra, Translation",
    "Editorial changes are needed, Substantive",
  })
  void theKindIsWhatTheLabelSays(String comment, String kind) throws IOException {
    WordFile copy = WordFile.of(DRAFT);
    copy.comment(0, "wetlands", "X", comment);
    Path matrix = folder.resolve("m.docx");

    Run.matrix(draft, copy.save(folder.resolve("copy.docx")), "-o", matrix);

    assertThat(Run.rows(matrix).get(1).get(4)).isEqualTo(kind);
  }
}
