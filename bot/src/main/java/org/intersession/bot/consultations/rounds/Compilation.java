package org.intersession.bot.consultations.rounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.intersession.bot.consultations.parties.Party.Region;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.KeptFile;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.files.ContentType;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.integrations.CommentedDocumentWriter;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableWriter;
import org.springframework.transaction.support.TransactionTemplate;

/** The comments of a round, released ones alone, as the files that people work with. */
public final class Compilation {
  private static final List<MatrixColumn> COLUMNS =
      MatrixColumn.ALL.stream().filter(column -> !column.key().equals("source")).toList();

  private final CommentStore comments;
  private final NumberStore numbers;
  private final Consultations consultations;
  private final Documents documents;
  private final Parties parties;
  private final TransactionTemplate transaction;

  Compilation(
      CommentStore comments,
      NumberStore numbers,
      Consultations consultations,
      Documents documents,
      Parties parties,
      TransactionTemplate transaction) {
    this.comments = comments;
    this.numbers = numbers;
    this.consultations = consultations;
    this.documents = documents;
    this.parties = parties;
    this.transaction = transaction;
  }

  /** A file to be handed out. */
  public record Compiled(String name, byte[] content) {}

  /** The matrix as {@code docx, xlsx, pdf} or {@code html}. */
  public Optional<Compiled> matrix(
      Consultation consultation, int round, String format, Locale locale) {
    return TableWriter.find(format)
        .map(
            writer ->
                new Compiled(
                    name(consultation, round, "matrix." + format),
                    written(writer, table(consultation, round, locale))));
  }

  private static byte[] written(TableWriter writer, TableDocument table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private TableDocument table(Consultation consultation, int round, Locale locale) {
    PartyList list = list();
    MatrixText words = new MatrixText(locale, list, first(consultation, round).text().paragraphs());
    return MatrixTable.of(
        matrix(consultation, round),
        COLUMNS,
        words,
        new Heat(list),
        consultation.title(),
        List.of());
  }

  /** The comments with their numbers and what the lead answered so far. */
  Matrix matrix(Consultation consultation, int round) {
    PartyList list = list();
    ReadDocument text = first(consultation, round).text();
    Map<String, Remark> remarks = new LinkedHashMap<>();
    released(consultation, round).forEach(one -> remarks.put(iri(one.id()), one));
    List<MatrixRow> rows =
        Matrix.of(remarks.values().stream().map(one -> comment(one, text, list)).toList(), list)
            .rows();
    List<UUID> order = rows.stream().flatMap(row -> id(row, remarks).stream()).toList();
    Map<UUID, Integer> given =
        Objects.requireNonNull(
            transaction.execute(status -> numbers.of(consultation.number(), round, order)));
    return new Matrix(
        rows.stream()
            .map(row -> answered(row, Optional.ofNullable(remarks.get(row.comment().id())), given))
            .toList());
  }

  private static Optional<UUID> id(MatrixRow row, Map<String, Remark> remarks) {
    return Optional.ofNullable(remarks.get(row.comment().id())).map(Remark::id);
  }

  private static MatrixRow answered(
      MatrixRow row, Optional<Remark> remark, Map<UUID, Integer> numbers) {
    return new MatrixRow(
        remark.map(Remark::id).map(numbers::get).orElse(row.number()),
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
            .map(one -> inOne(comment(one, first.text(), list), one.said()))
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

  /** A comment in the margin has no place of its own for new wording. */
  private static Comment inOne(Comment comment, Saying said) {
    return new Comment(
        comment.id(),
        comment.answers(),
        comment.author(),
        comment.round(),
        comment.kind(),
        comment.date(),
        said.whole(),
        null,
        comment.language(),
        comment.resolved(),
        comment.change(),
        comment.mark(),
        comment.source());
  }

  private List<Remark> released(Consultation consultation, int round) {
    return comments.of(consultation.number(), round).stream()
        .filter(one -> one.state() == Remark.State.RELEASED)
        .toList();
  }

  private LanguageText first(Consultation consultation, int round) {
    return consultations.texts(consultation, round).get(0);
  }

  private Comment comment(Remark remark, ReadDocument text, PartyList list) {
    Saying said = remark.said();
    String party =
        list.parties().stream()
            .filter(one -> one.code().equals(remark.party()))
            .map(one -> one.name())
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

  /** The Parties as the engine knows them. */
  PartyList list() {
    return new PartyList(
        parties.all().stream()
            .map(
                party ->
                    new org.intersession.bot.consultations.parties.Party(
                        party.code(),
                        party.names(),
                        party.order(),
                        region(party.region()),
                        !party.party()))
            .toList());
  }

  private Region region(String name) {
    return name.isEmpty()
        ? Region.NONE
        : new Region(
            name,
            Messages.PAGE_LANGUAGES.stream()
                .collect(
                    Collectors.toMap(
                        Locale::getLanguage, locale -> parties.regionName(name, locale))));
  }

  private static String iri(UUID id) {
    return "urn:uuid:" + id;
  }

  private static String name(Consultation consultation, int round, String what) {
    return "consultation-" + consultation.number() + "-round-" + round + "-" + what;
  }
}
