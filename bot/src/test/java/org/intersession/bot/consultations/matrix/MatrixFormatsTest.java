package org.intersession.bot.consultations.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Author;
import org.intersession.bot.consultations.Comment.Kind;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.Comment.Source;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.integrations.FileOpener;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.TableWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column of the matrix in every format, headed in every language. */
class MatrixFormatsTest {
  private static final Map<String, String> HEADINGS =
      Map.of(
          "en",
          "No.|Section|Paragraph|Party or observer|Kind|Original text|Comment|Proposed text"
              + "|Replies|Secretariat’s response|Status|Source and date",
          "fr",
          "N°|Section|Paragraphe|Partie ou observateur|Nature|Texte original|Observation"
              + "|Texte proposé|Réponses|Réponse du Secrétariat|Suite donnée|Source et date",
          "es",
          "N.º|Sección|Párrafo|Parte u observador|Tipo|Texto original|Observación"
              + "|Texto propuesto|Respuestas|Respuesta de la Secretaría|Estado|Fuente y fecha",
          "ar",
          "رقم|القسم|الفقرة|الطرف أو المراقب|النوع|النص الأصلي|التعليق|النص المقترح"
              + "|الردود|رد الأمانة|الحالة|المصدر والتاريخ",
          "zh",
          "编号|章节|段落|缔约方或观察员|类别|原文|意见|建议案文|回复|秘书处答复|状态|来源和日期",
          "ru",
          "№|Раздел|Пункт|Сторона или наблюдатель|Характер|Исходный текст|Замечание"
              + "|Предлагаемый текст|Отклики|Ответ секретариата|Статус|Источник и дата");

  private static final List<String> CELLS =
      List.of("1", "Rules", "12 bis", "Kenya", "wetlands", "Which?", "peatlands");

  @TempDir private Path folder;

  static Stream<Arguments> tablesInLanguages() {
    return HEADINGS.keySet().stream()
        .flatMap(
            language -> Stream.of(Arguments.of("docx", language), Arguments.of("xlsx", language)));
  }

  @ParameterizedTest
  @MethodSource("tablesInLanguages")
  void wordAndExcelHaveEveryColumn(String format, String language) throws IOException {
    Path file = Files.write(folder.resolve("matrix." + format), written(format, language));

    List<List<String>> rows = rows(file);

    assertThat(rows.get(0)).isEqualTo(headings(language));
    assertThat(rows.get(1)).containsAll(CELLS).hasSize(12);
    assertThat(rows.get(1).get(8)).startsWith("Uganda").endsWith("Ours.");
    assertThat(rows.get(1).get(11)).contains("kenya.docx", "2026-05-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
  void aPageHasEveryColumn(String language) throws IOException {
    String page = new String(written("html", language), StandardCharsets.UTF_8);

    assertThat(Pattern.compile("<th scope=\"col\"[^>]*>([^<]*)<").matcher(page).results())
        .extracting(heading -> heading.group(1))
        .isEqualTo(headings(language));
    assertThat(page).contains(CELLS).contains("Ours.");
  }

  /** Arabic and Chinese are drawn as shapes, which only an eye reads. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru"})
  void aPdfHasEveryColumn(String language) throws IOException {
    Path file = Files.write(folder.resolve("matrix.pdf"), written("pdf", language));

    String text = String.join(" ", read(file).stream().map(Paragraph::text).toList());

    for (String heading : headings(language)) {
      assertThat(text).contains(heading.split(" "));
    }
    assertThat(text).contains(CELLS).contains("Ours.");
  }

  private static List<String> headings(String language) {
    return List.of(HEADINGS.get(language).split("\\|"));
  }

  private static byte[] written(String format, String language) throws IOException {
    MatrixText text =
        new MatrixText(Locale.forLanguageTag(language), PartyList.NONE, List.of(paragraph()));
    Matrix matrix =
        Matrix.of(
            List.of(
                comment("a", null, "Kenya", "Which?", "peatlands"),
                comment("b", "a", "Uganda", "Ours.", null)),
            PartyList.NONE);
    TableDocument table =
        MatrixTable.of(
            matrix, MatrixColumn.ALL, text, new Heat(PartyList.NONE), "draft", List.of());
    for (TableWriter writer : ServiceLoader.load(TableWriter.class)) {
      if (writer.format().equals(format)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
      }
    }
    throw new AssertionError("nobody writes " + format);
  }

  private static Paragraph paragraph() {
    return new Paragraph(0, "", "12 bis", List.of("Rules"), 0, 0, "Report on wetlands.");
  }

  private static Comment comment(
      String id, @Nullable String answers, String party, String text, @Nullable String proposed) {
    return new Comment(
        id,
        answers,
        new Author(party, ""),
        1,
        Kind.SUBSTANTIVE,
        OffsetDateTime.parse("2026-05-04T09:30:00Z"),
        text,
        proposed,
        "en",
        false,
        null,
        new Mark("draft", 0, 10, 18, "wetlands", "Report on ", ".", 0),
        new Source("returned/kenya.docx", id, ""));
  }

  private static List<List<String>> rows(Path path) throws IOException {
    SourceFile file = new SourceFile(path.toString(), path);
    for (TableReader reader : ServiceLoader.load(TableReader.class)) {
      if (reader.reads(file)) {
        return reader.rows(file, ReadLimits.DEFAULT);
      }
    }
    throw new AssertionError("nobody reads " + path);
  }

  private static List<Paragraph> read(Path path) {
    List<OpenedFile> opened = new ArrayList<>();
    ServiceLoader.load(FileOpener.class)
        .findFirst()
        .orElseThrow()
        .open(new SourceFile(path.toString(), path), ReadLimits.DEFAULT, opened::add);
    return opened.get(0).document().paragraphs();
  }
}
