package org.intersession.bot.consultations.rounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.matrix.Heat;
import org.intersession.bot.consultations.matrix.Matrix;
import org.intersession.bot.consultations.matrix.MatrixColumn;
import org.intersession.bot.consultations.matrix.MatrixRow;
import org.intersession.bot.consultations.matrix.MatrixTable;
import org.intersession.bot.consultations.matrix.MatrixText;
import org.intersession.bot.consultations.matrix.Status;
import org.intersession.bot.consultations.merge.BackToFile;
import org.intersession.bot.consultations.merge.Merged;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.documents.ContentType;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.people.Parties;
import org.intersession.integrations.CommentedDocumentWriter;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableWriter;

/** The comments of a round, released ones alone, as the files that people work with. */
public final class Compilation {
  private static final List<MatrixColumn> COLUMNS =
      MatrixColumn.ALL.stream().filter(column -> !column.key().equals("source")).toList();

  private final CommentStore comments;
  private final Documents documents;
  private final Parties parties;

  Compilation(CommentStore comments, Documents documents, Parties parties) {
    this.comments = comments;
    this.documents = documents;
    this.parties = parties;
  }

  /** A file to be handed out. */
  public record Compiled(String name, byte[] content) {}

  /** The matrix as {@code docx, xlsx, pdf} or {@code html}. */
  public Optional<Compiled> matrix(
      Consultation consultation, int round, String format, Locale locale) {
    for (TableWriter writer : ServiceLoader.load(TableWriter.class)) {
      if (writer.format().equals(format)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
          writer.write(table(consultation, round, locale), out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return Optional.of(
            new Compiled(name(consultation, round, "matrix." + format), out.toByteArray()));
      }
    }
    return Optional.empty();
  }

  private TableDocument table(Consultation consultation, int round, Locale locale) {
    PartyList list = list();
    ReadDocument text = first(consultation, round).text();
    List<Remark> remarks = released(consultation, round);
    List<MatrixRow> rows = new ArrayList<>();
    Matrix.of(remarks.stream().map(one -> comment(one, text, list)).toList(), list)
        .rows()
        .forEach(row -> rows.add(answered(row, remarks)));
    MatrixText words = new MatrixText(locale, list, text.paragraphs());
    return MatrixTable.of(
        new Matrix(rows), COLUMNS, words, new Heat(list), consultation.title(), List.of());
  }

  private static MatrixRow answered(MatrixRow row, List<Remark> remarks) {
    Optional<Remark> remark =
        remarks.stream().filter(one -> iri(one.id()).equals(row.comment().id())).findFirst();
    return new MatrixRow(
        row.number(),
        row.comment(),
        row.replies(),
        remark.map(Remark::response).orElse(""),
        remark.map(Remark::status).orElse(Status.OPEN));
  }

  /** The text with everyone's comments on it, where it is a Word file. */
  public Optional<Compiled> annotated(Consultation consultation, int round) {
    LanguageText first = first(consultation, round);
    KeptFile file = documents.file(first.file());
    if (!file.mediaType().equals(ContentType.WORD)) {
      return Optional.empty();
    }
    PartyList list = list();
    List<Comment> said =
        released(consultation, round).stream()
            .map(one -> comment(one, first.text(), list))
            .toList();
    ReadDocument marked = BackToFile.of(new Merged(said, List.of(), List.of()), first.text());
    CommentedDocumentWriter writer =
        ServiceLoader.load(CommentedDocumentWriter.class).findFirst().orElseThrow();
    try {
      Path draft = Files.createTempFile("draft", ".docx");
      try {
        Files.write(draft, file.content());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(new SourceFile(file.name(), draft), marked.comments(), marked.changes(), out);
        return Optional.of(
            new Compiled(name(consultation, round, "comments.docx"), out.toByteArray()));
      } finally {
        Files.delete(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Remark> released(Consultation consultation, int round) {
    return comments.of(consultation.number(), round).stream()
        .filter(one -> one.state() == Remark.State.RELEASED)
        .toList();
  }

  /** The text as it was in a round: each round has a version of its own. */
  private LanguageText first(Consultation consultation, int round) {
    int version = consultation.round().version() - (consultation.round().number() - round);
    return documents.texts(consultation.document(), version).get(0);
  }

  private Comment comment(Remark remark, ReadDocument text, PartyList list) {
    Saying said = remark.said();
    String party =
        list.parties().stream()
            .filter(one -> one.code().equals(remark.party()))
            .map(one -> one.nameEn())
            .findFirst()
            .orElse(remark.party());
    int paragraph = remark.paragraph();
    boolean inFirst =
        said.paragraph() == paragraph
            && paragraph >= 0
            && paragraph < text.paragraphs().size()
            && said.start() >= 0
            && said.end() <= text.paragraphs().get(paragraph).text().length();
    Comment.Mark mark =
        new Comment.Mark(
            text.file(),
            paragraph,
            inFirst ? said.start() : -1,
            inFirst ? said.end() : -1,
            said.quote(),
            "",
            "",
            0);
    return new Comment(
        iri(remark.id()),
        said.answers() == null ? null : iri(said.answers()),
        new Comment.Author(party, ""),
        remark.round(),
        said.kind(),
        remark.writtenAt().atOffset(ZoneOffset.UTC),
        said.text(),
        said.proposed(),
        said.language(),
        false,
        null,
        mark,
        new Comment.Source("", remark.id().toString(), ""));
  }

  private PartyList list() {
    return new PartyList(
        parties.all().stream()
            .map(
                party ->
                    new org.intersession.bot.consultations.parties.Party(
                        party.code(),
                        party.name(Locale.ENGLISH),
                        party.name(Locale.FRENCH),
                        party.name(Locale.forLanguageTag("es")),
                        party.order(),
                        party.region(),
                        !party.party()))
            .toList());
  }

  private static String iri(UUID id) {
    return "urn:uuid:" + id;
  }

  private static String name(Consultation consultation, int round, String what) {
    return "consultation-" + consultation.number() + "-round-" + round + "-" + what;
  }
}
