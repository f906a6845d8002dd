package org.intersession.bot.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service as a command that starts it. What the JVM learned about its classes at the first
 * start is written down, so that each later one takes a third of the processor's time.
 */
final class Program {
  /** Surefire hides the real class path behind a jar of its own. */
  private static final String CLASSES =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final Path archive;
  private final String jars;

  Program(Path work) {
    archive = work.resolve("classes.jsa");
    jars =
        Stream.of(CLASSES.split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> !isOfTests(entry))
            .map(entry -> Files.isDirectory(entry) ? jar(work, entry) : entry)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** The command, without the service's settings. */
  List<String> command() {
    return List.of(
        JAVA.resolve("java").toString(),
        "-Xmx320m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-XX:+RecordDynamicDumpInfo",
        "-cp",
        jars,
        "org.intersession.bot.Intersession");
  }

  /** Writes down what the first process has learned once it is ready. */
  void learnFrom(Process first) throws IOException, InterruptedException {
    if (Files.exists(archive)) {
      return;
    }
    Process asked =
        new ProcessBuilder(
                JAVA.resolve("jcmd").toString(),
                Long.toString(first.pid()),
                "VM.cds",
                "dynamic_dump",
                archive.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!asked.waitFor(2, TimeUnit.MINUTES) || !Files.exists(archive)) {
      throw new IOException("the classes of process " + first.pid() + " were not written down");
    }
  }

  /** What is beside the service on the class path of its tests has no part in it. */
  private static boolean isOfTests(Path entry) {
    return Files.isDirectory(entry)
        && (Files.exists(entry.resolve("org/intersession/bot/crash"))
            || !Files.exists(entry.resolve("org/intersession")));
  }

  /** Classes are written down only where they come from jars. */
  private static Path jar(Path work, Path classes) {
    try {
      Files.createDirectories(work);
      Path jar = Files.createTempFile(work, "classes", ".jar");
      ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
      if (tool.run(
              System.out,
              System.err,
              "-c",
              "-0",
              "-f",
              jar.toString(),
              "-C",
              classes.toString(),
              ".")
          != 0) {
        throw new IOException("no jar was made of " + classes);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
