package org.intersession.integrations.tables.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.TableReader;
import org.intersession.integrations.UnreadableFileException;

/** Reads the tables of a Word file, as they would stand with all changes accepted. */
public final class DocxTableReader implements TableReader {
  private static final String PART = "word/document.xml";

  /** Made by {@link java.util.ServiceLoader}. */
  public DocxTableReader() {}

  @Override
  public boolean reads(SourceFile file) {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      return zip.getEntry(PART) != null;
    } catch (IOException noZip) {
      return false;
    }
  }

  @Override
  public List<List<String>> rows(SourceFile file, ReadLimits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      ZipEntry part = zip.getEntry(PART);
      if (part == null) {
        throw new UnreadableFileException(file.name(), "unknown-type", "is no Word file.", null);
      }
      try (InputStream in = new Bounded(zip.getInputStream(part), limits.unpackedBytes())) {
        return rows(in);
      }
    } catch (XMLStreamException | ZipException damaged) {
      throw new UnreadableFileException(file.name(), "damaged", "is damaged.", damaged);
    }
  }

  private static List<List<String>> rows(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    OpenTable table = new OpenTable();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> table.start(xml.getLocalName());
        case XMLStreamReader.END_ELEMENT -> table.end(xml.getLocalName());
        case XMLStreamReader.CHARACTERS -> table.text(xml.getText());
        default -> {
          // Nothing else holds text.
        }
      }
    }
    return table.rows();
  }

  /** Refuses a part that unpacks to more than the limit. */
  private static final class Bounded extends java.io.FilterInputStream {
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new ZipException("unpacks to more than the limit");
      }
    }
  }
}
