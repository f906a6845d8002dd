package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intersession.bot.people.ImportPlan.Verdict;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PeopleImportTest {
  private static final String HEADING = "given,family,email,party,role,language\n";

  @TempDir Path folder;

  private final PeopleHouse house = PeopleHouse.open();
  private final PeopleImport list =
      new PeopleImport(
          house.parties,
          house.persons,
          house.personStore,
          house.database.transactions(),
          house.clock);

  private SourceFile file(String text, Charset charset) throws IOException {
    Path path = Files.createTempFile(folder, "list", ".csv");
    Files.writeString(path, text, charset);
    return new SourceFile("list.csv", path);
  }

  private ImportPlan plan(String rows) throws IOException {
    return list.plan(file(HEADING + rows, StandardCharsets.UTF_8));
  }

  private static List<Verdict> verdicts(ImportPlan plan) {
    return plan.steps().stream().map(ImportPlan.Step::verdict).toList();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    plan("Amina,Diallo,amina@example.org,Kenya,NFP,fr\n");

    assertThat(house.persons.byEmail("amina@example.org")).isEmpty();
  }

  @Test
  void whatThePlanSaysIsDoneAndASecondTimeNothingIs() throws IOException {
    String rows = "Amina,Diallo,Amina@example.org,Kenya,National focal point,French\n";
    list.apply(plan(rows), house.source("CRM export"));

    Person amina = house.persons.holding(RoleKind.NATIONAL_FOCAL_POINT, "KEN").get(0);
    assertThat(amina.language()).isEqualTo(Locale.FRENCH);
    assertThat(amina.email()).contains("amina@example.org");
    assertThat(verdicts(plan(rows))).containsExactly(Verdict.SAME);
  }

  @Test
  void aChangeAddsAnAddressAndLosesNone() throws IOException {
    list.apply(plan("Amina,Diallo,a@example.org,Kenya,NFP,fr\n"), house.source("one"));
    ImportPlan plan =
        list.plan(
            file(
                HEADING + "Amina,Diallo,b@example.org; a@example.org,Kenya,NFP,en\n",
                StandardCharsets.UTF_8));
    list.apply(plan, house.source("two"));

    assertThat(plan.steps().get(0).reason(Locale.ENGLISH)).isEqualTo("language; e-mail");
    assertThat(house.persons.byEmail("a@example.org").get(0).emails())
        .extracting(Person.Email::address)
        .containsExactly("b@example.org", "a@example.org");
  }

  @Test
  void eachRowThatCannotBeTakenSaysWhy() throws IOException {
    ImportPlan plan =
        plan(
            """
            Ann,One,ann@example.org,Atlantis,NFP,en
            Ben,Two,ben@example.org,Nigera,NFP,en
            =cmd|' /C calc'!A0,Three,c@example.org,Kenya,NFP,en
            ,,d@example.org,Kenya,NFP,en
            Eve,Five,not-an-address,Kenya,NFP,en
            Fay,Six,f@example.org,Kenya,Wizard,en
            Gus,Seven,g@example.org,Kenya,NFP,Klingonese
            Hal,Eight,,Kenya,NFP,en
            """);

    assertThat(plan.steps())
        .extracting(step -> step.verdict() + ": " + step.reason(Locale.ENGLISH))
        .containsExactly(
            "REFUSED: “Atlantis” is not on the list of Parties and observers",
            "REFUSED: “Nigera” is not on the list of Parties and observers; near are Niger,"
                + " Nigeria",
            "REFUSED: a formula stands where the name should be",
            "REFUSED: no name",
            "REFUSED: “not-an-address” is no e-mail address",
            "REFUSED: the role “Wizard” is not known",
            "REFUSED: the language “Klingonese” is not known",
            "DOUBTFUL: no e-mail address");
  }

  @Test
  void onePersonTwiceIsOnePerson() throws IOException {
    ImportPlan plan =
        plan(
            """
            Amina,Diallo,amina@example.org,Kenya,NFP,en
            Amina,DIALLO,AMINA@example.org,Kenya,NFP,en
            Amina,Diallo,amina@example.org,Kenya,Mission,en
            Juma,Otieno,amina@example.org,Kenya,NFP,en
            """);
    list.apply(plan, house.source("list"));

    assertThat(verdicts(plan))
        .containsExactly(Verdict.ADDED, Verdict.SAME, Verdict.CHANGED, Verdict.DOUBTFUL);
    assertThat(house.persons.byEmail("amina@example.org")).hasSize(1);
    assertThat(house.persons.byEmail("amina@example.org").get(0).roles()).hasSize(2);
  }

  @Test
  void anAddressOfSomebodyElseIsDoubtful() throws IOException {
    house.person("Amina", "Diallo");

    ImportPlan plan = plan("Juma,Otieno,amina.diallo@example.org,Kenya,NFP,en\n");

    assertThat(plan.steps().get(0).reason(Locale.ENGLISH))
        .isEqualTo("the address belongs to Amina Diallo");
  }

  @Test
  void windowsSemicolonsAndMarksAreRead() throws IOException {
    String french =
        "prénom;nom;courriel;partie;fonction;langue\n"
            + "Zoé;Gué;zoe@example.org;Guinée;point focal;français\n";

    for (SourceFile file :
        List.of(
            file(french, Charset.forName("windows-1252")),
            file("\uFEFF" + french, StandardCharsets.UTF_8),
            file("sep=;\r\n" + french.replace("\n", "\r\n"), StandardCharsets.UTF_8),
            file("\uFEFF" + french, StandardCharsets.UTF_16LE))) {
      ImportPlan.Step step = list.plan(file).steps().get(0);
      assertThat(step.verdict()).isEqualTo(Verdict.ADDED);
      assertThat(step.said().data().fullName()).isEqualTo("Zoé Gué");
      assertThat(java.util.Objects.requireNonNull(step.party()).code()).isEqualTo("GIN");
    }
  }

  @Test
  void aLongListIsPlanned() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      rows.append("Given")
          .append(i)
          .append(",Family,p")
          .append(i)
          .append("@example.org,Kenya,Delegate,en\n");
    }

    assertThat(plan(rows.toString()).counts()).containsEntry(Verdict.ADDED, 50_000);
  }

  @Test
  @Timeout(60)
  void aLongListInWhichMuchIsWrongIsPlannedWithinSeconds() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      rows.append("Given")
          .append(i)
          .append(",Family,q")
          .append(i)
          .append("@example.org,")
          .append(i % 2 == 0 ? "Atlantis " + i : "Kenya")
          .append(",Delegate,français\n");
    }
    assertThat(plan(rows.toString()).counts())
        .containsEntry(Verdict.ADDED, 25_000)
        .containsEntry(Verdict.REFUSED, 25_000);
  }

  @Test
  void aSheetIsReadLikeText() throws IOException {
    Path path = folder.resolve("list.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      var sheet = book.createSheet();
      fill(sheet.createRow(0), "given", "family", "email", "party", "role");
      fill(sheet.createRow(3), "Amina", "Diallo", "amina@example.org", "KEN", "NFP");
      book.write(out);
    }

    ImportPlan.Step step = list.plan(new SourceFile("list.xlsx", path)).steps().get(0);

    assertThat(step.verdict()).isEqualTo(Verdict.ADDED);
    assertThat(step.said().row()).isEqualTo(4);
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() throws IOException {
    Path path = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    }

    assertThatThrownBy(() -> list.plan(new SourceFile("bomb.xlsx", path)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo("zip-bomb"));
  }

  @Test
  void whatIsNoListIsRefusedWithASentence() throws IOException {
    assertThatThrownBy(() -> list.plan(file("a,b\n1,2\n", StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("The first row must name the columns");
    assertThatThrownBy(() -> plan("Ann,\"One,ann@example.org,Kenya\n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("quotation mark");
    Path noise = folder.resolve("noise.xlsx");
    Files.write(noise, new byte[] {'P', 'K', 3, 4, 0, 0, 1});
    assertThatThrownBy(() -> list.plan(new SourceFile("noise.xlsx", noise)))
        .isInstanceOf(UnreadableFileException.class);
  }
}
