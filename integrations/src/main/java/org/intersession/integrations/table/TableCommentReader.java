package org.intersession.integrations.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.intersession.integrations.ColumnMapping;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Reads comment templates: any Excel file, and a Word file without Word comments of which a table
 * has the headings of a template. It must be asked before the reader of Word files.
 */
public final class TableCommentReader implements CommentReader {
  private static final String DOCUMENT = "word/document.xml";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final @Nullable ColumnMapping given;

  /** Recognises columns by their headings. */
  public TableCommentReader() {
    this(null);
  }

  /** Takes the columns to be what somebody mapped them to. */
  public TableCommentReader(@Nullable ColumnMapping given) {
    this.given = given;
  }

  @Override
  public boolean reads(SourceFile file) throws IOException {
    if (!isZip(file)) {
      return false;
    }
    try (Parts parts = Parts.open(file, ReadLimits.DEFAULT)) {
      if (parts.has(XlsxTables.WORKBOOK)) {
        return true;
      }
      return parts.has(DOCUMENT)
          && !parts.hasEnding("comments.xml")
          && comments(file, ReadLimits.DEFAULT, tables(parts, ReadLimits.DEFAULT)).mapping()
              != null;
    } catch (IOException | XMLStreamException unreadable) {
      return false;
    }
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    if (Files.size(file.path()) > limits.fileBytes()) {
      throw new UnreadableFileException(
          file.name(), "too-large", "the file is larger than allowed.", null);
    }
    try (Parts parts = Parts.open(file, limits)) {
      boolean excel = parts.has(XlsxTables.WORKBOOK);
      TableComments read = comments(file, limits, tables(parts, limits));
      List<String> notices = new ArrayList<>(read.notices());
      if (read.mapping() == null) {
        notices.add("No table has the headings of a comment template: to be read by hand.");
      }
      if (parts.hasEnding("vbaProject.bin")) {
        notices.add("It holds macros, which were not run.");
      }
      return new ReadDocument(
          file.name(),
          excel ? XLSX : DOCX,
          List.of(),
          read.comments(),
          List.of(),
          List.of(),
          List.of(),
          notices);
    } catch (ZipException | XMLStreamException damaged) {
      throw refused(file, damaged);
    }
  }

  /** The columns that were recognised in a file, to be shown and remembered. */
  public @Nullable ColumnMapping mapping(SourceFile file, ReadLimits limits) throws IOException {
    try (Parts parts = Parts.open(file, limits)) {
      return comments(file, limits, tables(parts, limits)).mapping();
    } catch (ZipException | XMLStreamException damaged) {
      throw refused(file, damaged);
    }
  }

  /** The refusal that the parser wrapped, or that the file is damaged. */
  private static UnreadableFileException refused(SourceFile file, Exception damaged) {
    boolean wrapped = damaged instanceof XMLStreamException;
    Throwable cause = wrapped ? ((XMLStreamException) damaged).getNestedException() : null;
    return cause instanceof UnreadableFileException refusal
        ? refusal
        : new UnreadableFileException(
            file.name(), "damaged", "the file is damaged and cannot be read.", damaged);
  }

  private TableComments comments(SourceFile file, ReadLimits limits, List<Table> tables)
      throws UnreadableFileException {
    TableComments comments = new TableComments(file, limits, given);
    int number = 1;
    for (Table table : tables) {
      comments.read(table, number++);
    }
    return comments;
  }

  private static List<Table> tables(Parts parts, ReadLimits limits)
      throws IOException, XMLStreamException {
    long most = Math.min(limits.unpackedBytes(), 32L << 20);
    if (parts.has(XlsxTables.WORKBOOK)) {
      return new XlsxTables(parts, most).read();
    }
    try (InputStream in = parts.open(DOCUMENT)) {
      if (in == null) {
        return List.of();
      }
      return new DocxTables(RichText.factory().createXMLStreamReader(in), most).read();
    }
  }

  private static boolean isZip(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).startsWith("PK\3\4");
    }
  }
}
