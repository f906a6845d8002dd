package org.intersession.bot.consultations.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.consultations.matrix.EarlierMatrix;
import org.intersession.bot.consultations.matrix.Matrix;
import org.intersession.bot.consultations.matrix.MatrixRow;
import org.intersession.bot.documents.RefusedFile;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.FileFetcher.Fetched;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A matrix that the lead worked in: the responses in it are taken over. */
final class ReturnedMatrix {
  private static final String IRI = "urn:uuid:";

  private final ChatFiles files;
  private final Compilation compilation;
  private final Remarks remarks;

  ReturnedMatrix(ChatFiles files, Compilation compilation, Remarks remarks) {
    this.files = files;
    this.compilation = compilation;
    this.remarks = remarks;
  }

  /**
   * What became of it.
   *
   * @param answered how many comments have another answer now
   * @param unknown how many of its rows could not be taken over with certainty
   */
  record Taken(int answered, int unknown) {}

  Taken take(Consultation consultation, Invocation said, ChatAttachment file) throws RefusedFile {
    EarlierMatrix given = read(files.fetch(said, file));
    int round = consultation.round().number();
    Matrix present = compilation.matrix(consultation, round);
    Matrix answered = given.onto(present, compilation.list());
    Map<String, MatrixRow> before = new HashMap<>();
    present.rows().forEach(row -> before.put(row.comment().id(), row));
    List<MatrixRow> changed =
        answered.rows().stream()
            .filter(row -> isChanged(row, before.get(row.comment().id())))
            .toList();
    changed.forEach(
        row ->
            remarks.answer(
                consultation.number(),
                UUID.fromString(row.comment().id().substring(IRI.length())),
                row.status(),
                row.response(),
                said.speaker().person().name()));
    return new Taken(changed.size(), given.notices().size());
  }

  private static boolean isChanged(MatrixRow row, @Nullable MatrixRow before) {
    return before != null
        && (row.status() != before.status()
            || !row.response().strip().equals(before.response().strip()));
  }

  private static EarlierMatrix read(Fetched fetched) throws RefusedFile {
    try {
      Path file = Files.createTempFile("matrix", "");
      try {
        Files.write(file, fetched.content());
        return new EarlierMatrix(rows(new SourceFile(fetched.name(), file)));
      } catch (UnreadableFileException e) {
        throw new RefusedFile("unreadable", fetched.name());
      } catch (IllegalArgumentException e) {
        throw new RefusedFile("no-matrix", fetched.name());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(SourceFile file) throws IOException, RefusedFile {
    for (TableReader reader : ServiceLoader.load(TableReader.class)) {
      if (reader.reads(file)) {
        return reader.rows(file, ReadLimits.DEFAULT);
      }
    }
    throw new RefusedFile("no-matrix", file.name());
  }
}
