package org.intersession.bot.consultations.rounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.bot.consultations.rounds.Compilation.Compiled;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableDocument.Column;
import org.intersession.integrations.TableWriter;

/**
 * What a delegation with a poor connection takes along: the text, a table, and how to return it.
 */
public final class OfflinePack {
  private static final Messages HEADINGS = new Messages("matrix");

  private final Consultations consultations;
  private final Documents documents;
  private final ConsultationProperties.Pages pages;
  private final Messages messages = new Messages("consultation");
  private final DeadlineWords deadlines = new DeadlineWords();

  OfflinePack(
      Consultations consultations, Documents documents, ConsultationProperties.Pages pages) {
    this.consultations = consultations;
    this.documents = documents;
    this.pages = pages;
  }

  /** The pack in a reader's language. */
  public Compiled of(Consultation consultation, Locale locale) {
    LanguageText text = consultations.texts(consultation).in(locale.getLanguage());
    KeptFile file = documents.file(text.file());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "1-" + file.name(), file.content());
      entry(zip, "2-" + messages.text(locale, "pack.table") + ".docx", table(text, locale));
      entry(
          zip,
          "3-" + messages.text(locale, "pack.how.name") + ".txt",
          how(consultation, locale).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compiled("consultation-" + consultation.number() + ".zip", out.toByteArray());
  }

  /** A row for each paragraph, with room for a comment and new wording. */
  private static byte[] table(LanguageText text, Locale locale) throws IOException {
    List<List<String>> rows =
        text.text().paragraphs().stream()
            .filter(paragraph -> !paragraph.text().isBlank())
            .map(paragraph -> List.of(number(paragraph), paragraph.text(), "", ""))
            .toList();
    TableDocument table =
        new TableDocument(
            text.text().file(),
            "",
            locale.getLanguage(),
            locale.getLanguage().equals("ar"),
            List.of(
                column(locale, "paragraph", 8),
                column(locale, "original", 24),
                column(locale, "comment", 24),
                column(locale, "proposed", 24)),
            rows,
            null,
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter.of("docx").write(table, out);
    return out.toByteArray();
  }

  private static String number(Paragraph paragraph) {
    return paragraph.number().isEmpty() ? "¶" + (paragraph.index() + 1) : paragraph.number();
  }

  private static Column column(Locale locale, String key, int weight) {
    return new Column(key, HEADINGS.text(locale, "column." + key), weight);
  }

  /** With the mark by which old editors know how the letters are written. */
  private String how(Consultation consultation, Locale locale) {
    Round round = consultation.round();
    String text =
        messages.text(
            locale,
            "pack.how",
            Map.of(
                "title", consultation.title(),
                "deadline", deadlines.withUtc(round.deadline(), round.zone(), locale),
                "page", pages.drop(consultation.number())));
    return "\uFEFF" + text.replace("\n", "\r\n") + "\r\n";
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
