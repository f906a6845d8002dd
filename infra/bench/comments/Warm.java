import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.pdf.PdfCommentReader;
import org.intersession.integrations.word.WordCommentReader;

/** Times the readers in a JVM that is warm, beside bare StAX over the same parts. */
final class Warm {
  private static final int[] COUNTS = {500, 5_000, 50_000};
  private static final long BUDGET = 12_000_000_000L;
  private static final int MOST = 120;

  private interface Work {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    double share = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
    System.out.println("| warm, median | 500 | 5,000 | 50,000 | exponent |");
    System.out.println("|---|---|---|---|---|");
    Path folder = Path.of(arguments[0]);
    row("docx, reader", share, count -> reader(new WordCommentReader(), docx(folder, count)));
    row("docx, bare StAX", share, count -> () -> bare(docx(folder, count)));
    row("PDF with quotes", share, count -> reader(new PdfCommentReader(), pdf(folder, count)));
  }

  private interface Works {
    Work of(int count);
  }

  private static void row(String name, double share, Works works) throws Exception {
    double[] medians = new double[COUNTS.length];
    for (int i = 0; i < COUNTS.length; i++) {
      medians[i] = median(works.of(COUNTS[i]), (long) (BUDGET * share));
    }
    StringBuilder line = new StringBuilder("| " + name);
    for (double median : medians) {
      line.append(String.format(Locale.ROOT, " | %.1f ms", median));
    }
    System.out.printf(Locale.ROOT, "%s | %.2f |%n", line, exponent(medians));
  }

  /** Half of the time warms up; at least three rounds are measured. */
  private static double median(Work work, long budget) throws Exception {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < budget / 2) {
      work.run();
    }
    double[] times = new double[MOST];
    int rounds = 0;
    while (rounds < 3 || rounds < MOST && System.nanoTime() - begin < budget) {
      long start = System.nanoTime();
      work.run();
      times[rounds++] = (System.nanoTime() - start) / 1e6;
    }
    double[] measured = Arrays.copyOf(times, rounds);
    Arrays.sort(measured);
    return measured[rounds / 2];
  }

  /** The slope of a line through the logarithms. */
  private static double exponent(double[] medians) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < medians.length; i++) {
      meanX += Math.log(COUNTS[i]) / medians.length;
      meanY += Math.log(medians[i]) / medians.length;
    }
    double above = 0;
    double below = 0;
    for (int i = 0; i < medians.length; i++) {
      double x = Math.log(COUNTS[i]) - meanX;
      above += x * (Math.log(medians[i]) - meanY);
      below += x * x;
    }
    return above / below;
  }

  private static Work reader(CommentReader reader, Path path) {
    return () -> {
      if (reader.read(new SourceFile("f", path), ReadLimits.DEFAULT).comments().isEmpty()) {
        throw new IllegalStateException("nothing was read from " + path);
      }
    };
  }

  private static void bare(Path path) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
              xml.next();
            }
          }
        }
      }
    }
  }

  private static Path docx(Path folder, int count) {
    return folder.resolve("c" + count + ".docx");
  }

  private static Path pdf(Path folder, int count) {
    return folder.resolve("a" + count + ".pdf");
  }
}
