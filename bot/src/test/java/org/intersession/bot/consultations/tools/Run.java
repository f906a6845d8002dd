package org.intersession.bot.consultations.tools;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.intersession.integrations.FileOpener;
import org.intersession.integrations.OpenedFile;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.Tool;
import picocli.CommandLine;

/** A run of a tool from the command line: its exit code, and what it printed. */
record Run(int code, String out, String err) {
  static Run matrix(Object... arguments) {
    return of(MatrixTool::new, arguments);
  }

  static Run carry(Object... arguments) {
    return of(CarryTool::new, arguments);
  }

  private static Run of(Function<Console, Tool> tool, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.to(out, err);
    CommandLine line = new CommandLine(tool.apply(console));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    int code =
        line.execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    console.out().flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The rows of a matrix, its headings first. */
  static List<List<String>> rows(Path matrix) throws java.io.IOException {
    return new MatrixFile(matrix).rows();
  }

  /** A file as the readers of returned copies see it. */
  static ReadDocument read(Path file) {
    List<OpenedFile> opened = new java.util.ArrayList<>();
    ServiceLoader.load(FileOpener.class)
        .findFirst()
        .orElseThrow()
        .open(new SourceFile(file.toString(), file), ReadLimits.DEFAULT, opened::add);
    return java.util.Objects.requireNonNull(opened.get(0).document(), opened.get(0)::error);
  }
}
