package org.intersession.integrations.byhand;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LibreOffice, where it is installed: turns a document into .docx in bounded time. */
final class LibreOffice {
  private static final int LONGEST_SECONDS = 60;

  private final @Nullable Path program;

  /** The one on the path, if there is one. */
  LibreOffice() {
    this(onPath());
  }

  LibreOffice(@Nullable Path program) {
    this.program = program;
  }

  /** The document as .docx inside the folder, or nothing if it could not be made. */
  @Nullable Path convert(Path document, String ending, Path folder, int seconds)
      throws IOException {
    if (program == null) {
      return null;
    }
    Path input = folder.resolve("document" + ending);
    Files.copy(document, input, StandardCopyOption.REPLACE_EXISTING);
    Process process =
        new ProcessBuilder(
                List.of(
                    program.toString(),
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "docx",
                    "--outdir",
                    folder.resolve("out").toString(),
                    input.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!finished(process, Math.min(seconds, LONGEST_SECONDS))) {
      return null;
    }
    Path output = folder.resolve("out").resolve("document.docx");
    return Files.isRegularFile(output) ? output : null;
  }

  private static boolean finished(Process process, int seconds) {
    try {
      if (process.waitFor(seconds, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return false;
  }

  private static @Nullable Path onPath() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failed)
              throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
