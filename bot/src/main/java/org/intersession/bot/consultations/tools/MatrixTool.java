package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.intersession.bot.consultations.annotation.Annotations;
import org.intersession.bot.consultations.matrix.EarlierMatrix;
import org.intersession.bot.consultations.matrix.Heat;
import org.intersession.bot.consultations.matrix.Matrix;
import org.intersession.bot.consultations.matrix.MatrixTable;
import org.intersession.bot.consultations.matrix.MatrixText;
import org.intersession.bot.consultations.merge.BackToFile;
import org.intersession.bot.consultations.merge.Merged;
import org.intersession.bot.consultations.merge.Merging;
import org.intersession.bot.consultations.merge.PrintedLines;
import org.intersession.bot.consultations.merge.SentOut;
import org.intersession.bot.consultations.parties.FileParties;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.integrations.ProgressBar;
import org.intersession.integrations.ReadDocument;
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
        "code name_en name_fr ... order region, and observer and region_fr ... where there are any"
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
      names = "--printed",
      paramLabel = "PDF",
      description = "The text as it was laid out, where commenters name its pages and lines")
  private @Nullable Path printed;

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

  @Option(
      names = "--json-ld",
      paramLabel = "FILE",
      description = "Also writes all comments as W3C Web Annotations")
  private @Nullable Path jsonLd;

  @Spec private CommandSpec command = CommandSpec.create();

  private final Console console;
  private final Copies copies;

  /** Made by {@link java.util.ServiceLoader}. */
  public MatrixTool() {
    this(Console.ofProgram());
  }

  MatrixTool(Console console) {
    this.console = console;
    this.copies = new Copies(console);
  }

  @Override
  public Integer call() throws IOException {
    MatrixFile target = new MatrixFile(output);
    TableWriter writer = usable(target::writer);
    Look look = usable(() -> Look.of(columns, language));
    PartyList list = parties == null ? PartyList.NONE : listIn(parties);
    FileParties files = who == null ? FileParties.NONE : tableIn(who);
    EarlierMatrix earlier = previous == null ? null : earlierIn(new MatrixFile(previous));
    ReadDocument text = copies.one(draft);
    if (text == null) {
      console.say("The text that was sent out cannot be read, so nothing was compiled.");
      return 1;
    }
    SentOut sent = new SentOut(text, versions(), lines(text));
    Merged merged = merge(new Merging(sent, list, files, round));
    merged.notices().forEach(console::say);
    Matrix matrix = Matrix.of(merged.comments(), list);
    if (earlier != null) {
      matrix = earlier.onto(matrix, list);
      earlier.notices().forEach(notice -> console.say(previous + ": " + notice));
    }
    MatrixText cells = new MatrixText(look.language(), list, sent.paragraphs());
    target.write(
        writer,
        MatrixTable.of(matrix, look.columns(), cells, new Heat(list), name(draft), List.of()));
    alsoWrite(merged, text);
    return copies.refused() == 0 ? 0 : 1;
  }

  private PartyList listIn(Path file) {
    return usable(() -> PartyList.read(file));
  }

  private FileParties tableIn(Path file) {
    return usable(() -> FileParties.read(file));
  }

  private EarlierMatrix earlierIn(MatrixFile file) {
    return usable(() -> new EarlierMatrix(file.rows()));
  }

  private Merged merge(Merging merging) {
    try (ProgressBar progress = ProgressBar.onTerminal(returned.size())) {
      for (Path path : returned) {
        progress.show(name(path));
        copies.open(path, merging::add);
        progress.step();
      }
    }
    return merging.merged();
  }

  private List<ReadDocument> versions() {
    return versions.stream().map(copies::one).filter(Objects::nonNull).toList();
  }

  /** Of the text itself, if it has pages, or of the PDF that was printed from it. */
  private PrintedLines lines(ReadDocument text) {
    if (printed == null) {
      boolean pages = text.mediaType().equals("application/pdf");
      return pages ? PrintedLines.of(usable(() -> copies.lines(draft))) : PrintedLines.NONE;
    }
    Path file = printed;
    ReadDocument laidOut = copies.one(file);
    return laidOut == null
        ? PrintedLines.NONE
        : PrintedLines.of(
            usable(() -> copies.lines(file)), laidOut.paragraphs(), text.paragraphs());
  }

  private void alsoWrite(Merged merged, ReadDocument text) throws IOException {
    if (jsonLd != null) {
      Files.writeString(
          jsonLd, Annotations.write("urn:intersession:annotations:" + round, merged.comments()));
    }
    if (annotated != null) {
      Path copy = annotated;
      usable(() -> AnnotatedCopy.write(draft, BackToFile.of(merged, text), copy));
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** What the person gave with an option and cannot be used is a mistake of the command line. */
  private <T> T usable(Reading<T> reading) {
    try {
      return reading.read();
    } catch (NoSuchFileException missing) {
      throw wrong(missing.getFile() + ": does not exist.");
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
