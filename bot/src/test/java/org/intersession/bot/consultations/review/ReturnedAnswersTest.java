package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Compilation;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.integrations.AnnotatedPdfWriter;
import org.intersession.integrations.CommentedDocumentWriter;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Files as delegations send them back, made on the very file that was sent out. */
@ServiceTest
class ReturnedAnswersTest {
  private static Secretariat secretariat;
  private static Opened word;
  private static Opened pdf;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @Autowired private Compilation compilation;
  @Autowired private Documents documents;
  @LocalServerPort private int port;
  @TempDir Path folder;

  @BeforeEach
  void consultations() {
    if (secretariat == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      word = secretariat.open("en");
      pdf = secretariat.openPrinted();
    }
  }

  @Test
  void commentsAndTrackedChangesOfAWordFileStandInTheMatrix() throws IOException {
    SentText text = new SentText(consultations, word.number());
    String said = "a comment in the margin " + UUID.randomUUID();
    String words = text.words(4);
    byte[] copy =
        marked(
            word,
            List.of(comment("c1", said, words, new Place(4, 0, words.length(), 0, 0, ""))),
            List.of(
                change("d1", ProposedChange.Kind.DELETION, text.words(5), 5, text.words(5)),
                change("i1", ProposedChange.Kind.INSERTION, " wisely", 6, text.words(6))));

    delegate(word, "amina.nabirye").handIn("our answer.docx", copy);

    SentText.await(delegate(word, "claire.morel"), said);
    assertThat(matrix(word)).contains(said, "Uganda", "wisely", text.words(5));
    assertThat(matrix(word)).doesNotContain("A. Delegate");
  }

  @Test
  void anEditThatNobodyTrackedIsFoundAndStandsInTheMatrix() throws IOException {
    SentText text = new SentText(consultations, word.number());
    String gone = text.words(7);
    byte[] edited = replaced(sent(word), gone, gone + " solemnly");

    delegate(word, "min.li").handIn("without tracking.docx", edited);

    SentText.await(delegate(word, "claire.morel"), "solemnly");
    assertThat(matrix(word)).contains("China", "solemnly");
  }

  @Test
  void theAnnotationsOfAPdfStandInTheMatrix() throws IOException {
    String said = "a note on the page " + UUID.randomUUID();
    ReadDocument text = consultations.texts(found(pdf)).first().text();
    String quote = new SentText(consultations, pdf.number()).words(4);
    ReadComment note =
        comment("n1", said, quote, new Place(4, 0, quote.length(), page(text, 4), 0, ""));
    byte[] copy = annotated(pdf, text, note);

    delegate(pdf, "amina.nabirye").handIn("annotated.pdf", copy);

    SentText.await(delegate(pdf, "claire.morel"), said);
    assertThat(matrix(pdf)).contains(said, "Uganda");
  }

  private static int page(ReadDocument text, int paragraph) {
    return text.paragraphs().get(paragraph).page();
  }

  private byte[] marked(Opened opened, List<ReadComment> comments, List<ProposedChange> changes)
      throws IOException {
    Path draft = folder.resolve("draft.docx");
    Files.write(draft, sent(opened));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ServiceLoader.load(CommentedDocumentWriter.class)
        .findFirst()
        .orElseThrow()
        .write(new SourceFile("draft.docx", draft), comments, changes, out);
    return out.toByteArray();
  }

  private byte[] annotated(Opened opened, ReadDocument text, ReadComment note) throws IOException {
    Path draft = folder.resolve("draft.pdf");
    Path copy = folder.resolve("copy.pdf");
    Files.write(draft, sent(opened));
    ReadDocument notes =
        new ReadDocument(
            text.file(),
            text.mediaType(),
            text.paragraphs(),
            List.of(note),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ServiceLoader.load(AnnotatedPdfWriter.class)
        .findFirst()
        .orElseThrow()
        .write(new SourceFile("draft.pdf", draft), notes, copy);
    return Files.readAllBytes(copy);
  }

  private static ReadComment comment(String id, String text, String quote, Place place) {
    return new ReadComment(
        id, null, "A. Delegate", "AD", null, text, quote, false, false, null, place);
  }

  private static ProposedChange change(
      String id, ProposedChange.Kind kind, String text, int paragraph, String words) {
    int start = kind == ProposedChange.Kind.INSERTION ? words.length() : 0;
    int end = words.length();
    return new ProposedChange(
        id, kind, "A. Delegate", null, text, "", new Place(paragraph, start, end, 0, 0, ""));
  }

  /** The same Word file with other words in its text. */
  private static byte[] replaced(byte[] file, String gone, String come) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        boolean text = entry.getName().equals("word/document.xml");
        String xml = new String(part, StandardCharsets.UTF_8);
        assertThat(!text || xml.contains(gone)).as(gone).isTrue();
        zip.write(text ? xml.replace(gone, come).getBytes(StandardCharsets.UTF_8) : part);
      }
    }
    return out.toByteArray();
  }

  private byte[] sent(Opened opened) {
    KeptFile file = documents.file(consultations.texts(found(opened)).first().file());
    return file.content();
  }

  private String matrix(Opened opened) {
    return new String(
        compilation.matrix(found(opened), 1, "html", Locale.ENGLISH).orElseThrow().content(),
        StandardCharsets.UTF_8);
  }

  private Consultation found(Opened opened) {
    return consultations.find(opened.number()).orElseThrow();
  }

  private static Delegate delegate(Opened opened, String person) {
    return Delegate.confirmed(secretariat.link(opened, person + "@example.com"));
  }
}
