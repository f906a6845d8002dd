package org.intersession.integrations.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ProgressBar;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the comments and proposed changes of returned files as JSON lines. */
@Command(
    name = "comments",
    description = "Prints the comments and tracked changes of returned files, one JSON line each.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all were read", "1:some were refused", "2:the command line is wrong"})
public final class CommentsTool implements Tool {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILES",
      description = "Files, folders and zips of returned copies")
  private List<Path> files = List.of();

  @Option(
      names = "--limit",
      paramLabel = "name=number",
      description = {
        "Reads no more than this of each file (may be repeated):",
        "fileBytes, unpackedBytes, ratio, entries, nesting, comments, commentCharacters, seconds"
      })
  private Map<String, Long> limits = new LinkedHashMap<>();

  @Spec private CommandSpec command = CommandSpec.create();

  private boolean refused;

  /** Made by {@link java.util.ServiceLoader}. */
  public CommentsTool() {}

  @Override
  public Integer call() throws IOException {
    FileReading reading = new FileReading(chosenLimits());
    CommentLines lines = new CommentLines(new FileOutputStream(FileDescriptor.out));
    PrintStream terminal = System.err;
    try (ProgressBar progress = ProgressBar.onTerminal(files.size())) {
      // The JDK's XML parser prints there what is damaged; the answer says it in a sentence.
      System.setErr(new PrintStream(OutputStream.nullOutputStream()));
      for (Path file : files) {
        reading.read(file, one -> print(one, lines, progress));
        progress.step();
      }
    } catch (UncheckedIOException readerWentAway) {
      return refused ? 1 : 0;
    } finally {
      System.setErr(terminal);
    }
    return refused ? 1 : 0;
  }

  private void print(FileRead file, CommentLines lines, ProgressBar progress) {
    refused |= file.error() != null;
    progress.clear();
    try {
      lines.write(file);
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
    progress.show(file.file());
  }

  private ReadLimits chosenLimits() {
    try {
      return LimitOptions.of(limits);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()));
    }
  }
}
