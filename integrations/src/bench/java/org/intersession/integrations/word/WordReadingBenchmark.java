package org.intersession.integrations.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reader against its floors, unpacking and bare StAX over the same parts, and against POI. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class WordReadingBenchmark {
  private static final List<String> PARTS =
      List.of(
          "_rels/.rels",
          "[Content_Types].xml",
          "word/_rels/document.xml.rels",
          "word/comments.xml",
          "word/commentsExtended.xml",
          "word/styles.xml",
          "word/numbering.xml",
          "word/document.xml");

  @Param({"500", "5000", "50000"})
  public int comments;

  private Path file = Path.of("");

  /** Makes the file. */
  @Setup
  public void generate() throws IOException {
    file = GeneratedDocx.write(Files.createTempDirectory("bench"), comments);
  }

  /** Our reader. */
  @Benchmark
  public ReadDocument read() throws IOException {
    return new WordCommentReader().read(new SourceFile("c.docx", file), ReadLimits.DEFAULT);
  }

  /** Nothing but the events of the same parts. */
  @Benchmark
  public long bareStax() throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long events = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : PARTS) {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
          XMLStreamReader reader = factory.createXMLStreamReader(in);
          while (reader.hasNext()) {
            events += reader.next();
          }
        }
      }
    }
    return events;
  }

  /** Nothing but unpacking. */
  @Benchmark
  public long unzip() throws IOException {
    long bytes = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : PARTS) {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
          bytes += in.readAllBytes().length;
        }
      }
    }
    return bytes;
  }

  /** POI, which reads neither replies nor ranges nor what is resolved. */
  @Benchmark
  public int poi() throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getComments().length;
    }
  }
}
