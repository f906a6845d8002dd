package org.intersession.bot.consultations.tools;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.intersession.bot.consultations.matrix.EarlierMatrix;
import org.intersession.bot.consultations.matrix.Heat;
import org.intersession.bot.consultations.matrix.Matrix;
import org.intersession.bot.consultations.matrix.MatrixColumn;
import org.intersession.bot.consultations.matrix.MatrixTable;
import org.intersession.bot.consultations.matrix.MatrixText;
import org.intersession.bot.consultations.merge.BackToFile;
import org.intersession.bot.consultations.merge.Merged;
import org.intersession.bot.consultations.merge.Merging;
import org.intersession.bot.consultations.merge.SentOut;
import org.intersession.bot.consultations.parties.FileParties;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.TableWriter;
import org.intersession.integrations.Tool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compiles returned copies into one table. */
@Command(
    name = "matrix",
    description =
        "Compiles the comments of returned copies into one table, by paragraph and Party.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all were read", "1:some were refused", "2:the command line is wrong"})
public final class MatrixTool implements Tool {
  @Parameters(index = "0", paramLabel = "DRAFT", description = "The text that was sent out")
  private Path draft = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "RETURNED",
      description = "Files, folders and zips of returned copies")
  private List<Path> returned = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "What to write: .docx, .xlsx, .pdf or .html by its ending")
  private Path output = Path.of("");

  @Option(
      names = "--parties",
      paramLabel = "FILE",
      description = {
        "The instrument's list, as TSV or CSV with the headings",
        "code name_en name_fr name_es order region, and observer where there are any"
      })
  private @Nullable Path parties;

  @Option(
      names = "--who",
      paramLabel = "FILE",
      description = "Which Party sent which file, as TSV or CSV of two columns")
  private @Nullable Path who;

  @Option(
      names = "--version-in",
      paramLabel = "FILE",
      description = "The same text in another language (may be repeated)")
  private List<Path> versions = List.of();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "Of the headings: en, fr, es, ar, zh or ru (default: en)")
  private String language = "en";

  @Option(
      names = "--columns",
      paramLabel = "COLUMNS",
      description = {
        "Which columns, in their order, separated by commas, or a file with one on each line,",
        "each with its width if wanted: number, section, paragraph, party, kind, original,",
        "comment, proposed, replies, response, status, source"
      })
  private @Nullable String columns;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = "An earlier matrix (.docx, .xlsx): its numbers, responses and statuses stay")
  private @Nullable Path previous;

  @Option(
      names = "--annotated",
      paramLabel = "FILE",
      description = "Also writes the draft with everyone's comments: .docx, .pdf or .xfdf")
  private @Nullable Path annotated;

  @Option(names = "--round", paramLabel = "N", description = "Of the consultation (default: 1)")
  private int round = 1;

  @Spec private CommandSpec command = CommandSpec.create();

  private final Copies copies = new Copies();

  /** Made by {@link ServiceLoader}. */
  public MatrixTool() {}

  @Override
  public Integer call() throws IOException {
    TableWriter writer = writer();
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong(output + ": its folder does not exist.");
    }
    List<MatrixColumn> template = template();
    Locale locale = locale();
    PartyList list = parties == null ? PartyList.NONE : listIn(parties);
    FileParties files = who == null ? FileParties.NONE : tableIn(who);
    ReadDocument text = copies.one(draft);
    if (text == null) {
      System.err.println("The text that was sent out cannot be read, so nothing was compiled.");
      return 1;
    }
    SentOut sent = new SentOut(text, versions());
    Merged merged = merge(new Merging(sent, list, files, round));
    Matrix matrix = Matrix.of(merged.comments(), list);
    List<String> notices = new ArrayList<>(merged.notices());
    matrix = withPrevious(matrix, list, notices);
    MatrixText cells = new MatrixText(locale, list, sent.paragraphs());
    TableDocument table =
        MatrixTable.of(matrix, template, cells, new Heat(list), name(draft), List.of());
    write(writer, table);
    notices.forEach(System.err::println);
    if (annotated != null) {
      Path copy = annotated;
      usable(() -> annotate(merged, text, copy));
    }
    return copies.refused() == 0 ? 0 : 1;
  }

  private PartyList listIn(Path file) {
    return usable(() -> PartyList.read(file));
  }

  private FileParties tableIn(Path file) {
    return usable(() -> FileParties.read(file));
  }

  private EarlierMatrix earlierIn(Path file) {
    return usable(() -> new EarlierMatrix(rows(file)));
  }

  private Path annotate(Merged merged, ReadDocument text, Path copy) throws IOException {
    AnnotatedCopy.write(draft, BackToFile.of(merged, text), copy);
    return copy;
  }

  private Merged merge(Merging merging) {
    try (Progress progress = Progress.onTerminal(returned.size())) {
      for (Path path : returned) {
        progress.show(name(path));
        copies.open(path, merging::add);
        progress.step();
      }
    }
    return merging.merged();
  }

  private List<ReadDocument> versions() {
    List<ReadDocument> read = new ArrayList<>();
    for (Path version : versions) {
      ReadDocument document = copies.one(version);
      if (document != null) {
        read.add(document);
      }
    }
    return read;
  }

  private Matrix withPrevious(Matrix matrix, PartyList list, List<String> notices)
      throws IOException {
    if (previous == null) {
      return matrix;
    }
    EarlierMatrix earlier = earlierIn(previous);
    Matrix numbered = earlier.onto(matrix, list);
    earlier.notices().forEach(notice -> notices.add(previous + ": " + notice));
    return numbered;
  }

  private static List<List<String>> rows(Path path) throws IOException {
    SourceFile file = new SourceFile(path.toString(), path);
    for (TableReader reader : ServiceLoader.load(TableReader.class)) {
      if (reader.reads(file)) {
        return reader.rows(file, ReadLimits.DEFAULT);
      }
    }
    throw new IllegalArgumentException("It is neither a Word nor an Excel file.");
  }

  private void write(TableWriter writer, TableDocument table) throws IOException {
    Path target = output.toAbsolutePath();
    Path part = target.resolveSibling("." + name(output) + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        writer.write(table, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private TableWriter writer() {
    String name = name(output).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    for (TableWriter writer : ServiceLoader.load(TableWriter.class)) {
      if (writer.format().equals(ending)) {
        return writer;
      }
    }
    throw wrong(output + ": its ending must be .docx, .xlsx, .pdf or .html.");
  }

  private List<MatrixColumn> template() throws IOException {
    if (columns == null) {
      return MatrixColumn.ALL;
    }
    Optional<Path> file = file(columns);
    String text = file.isPresent() ? Files.readString(file.get()) : columns;
    return usable(() -> MatrixColumn.template(text));
  }

  private static Optional<Path> file(String text) {
    try {
      return Optional.of(Path.of(text)).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private Locale locale() {
    return Messages.PAGE_LANGUAGES.stream()
        .filter(each -> each.getLanguage().equals(language))
        .findFirst()
        .orElseThrow(
            () ->
                wrong("There is no language " + language + "; there are en, fr, es, ar, zh, ru."));
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** What the person gave with an option and cannot be used is a mistake of the command line. */
  private <T> T usable(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException | IllegalArgumentException unusable) {
      throw wrong(String.valueOf(unusable.getMessage()));
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
