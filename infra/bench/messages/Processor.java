import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much processor time processes have used, as Linux tells it. */
final class Processor {
  private static final double TICKS_A_SECOND = 100;

  private Processor() {}

  static long self() {
    return ProcessHandle.current().pid();
  }

  /** The time of a process and of its children, ended ones too. */
  static double seconds(long pid) throws IOException {
    long ticks = 0;
    for (Path process : processes()) {
      String[] stat = stat(process);
      boolean itself = process.endsWith(Long.toString(pid));
      if (stat.length > 14 && (itself || stat[1].equals(Long.toString(pid)))) {
        ticks += Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
        ticks += itself ? Long.parseLong(stat[13]) + Long.parseLong(stat[14]) : 0;
      }
    }
    return ticks / TICKS_A_SECOND;
  }

  private static List<Path> processes() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc"))) {
      return all.filter(path -> path.getFileName().toString().matches("\\d+"))
          .collect(Collectors.toList());
    }
  }

  /** The fields after the command's name, which may hold blanks; none for one that has ended. */
  private static String[] stat(Path process) {
    try {
      String line = Files.readString(process.resolve("stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException e) {
      return new String[0];
    }
  }
}
