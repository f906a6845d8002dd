package org.intersession.integrations.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.mail.MailCommentReader;
import org.intersession.integrations.pdf.FdfCommentReader;
import org.intersession.integrations.pdf.PdfCommentReader;
import org.intersession.integrations.table.TableCommentReader;
import org.intersession.integrations.word.WordCommentReader;
import org.intersession.integrations.xfdf.XfdfCommentReader;

/** The kinds of files that bytes of any sort are put into, and read. */
enum FuzzedFile {
  PDF("fuzz.pdf", new PdfCommentReader()),
  FDF("fuzz.fdf", new FdfCommentReader()),
  XFDF("fuzz.xfdf", new XfdfCommentReader()),
  EXCEL("fuzz.xlsx", new TableCommentReader()),
  TABLE("fuzz.docx", new TableCommentReader()),
  MAIL("fuzz.eml", new MailCommentReader()),
  OUTLOOK("fuzz.msg", new MailCommentReader()),
  WORD("fuzz.docx", new WordCommentReader()),
  ZIPPED("fuzz.docx", new WordCommentReader());

  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 8 << 20, 200, 100, 5, 1_000, 10_000, 10);
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final List<String> PARTS =
      List.of("document", "comments", "commentsExtended", "styles", "numbering", "footnotes");

  private final String name;
  private final CommentReader reader;

  FuzzedFile(String name, CommentReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Whatever stands in it, it is read or refused with a sentence that names it. */
  void read(byte[] bytes) throws IOException {
    Path path = Files.createTempFile("fuzz", name);
    try {
      SourceFile file = new SourceFile(name, Files.write(path, around(bytes)));
      reader.reads(file);
      reader.read(file, SMALL);
    } catch (UnreadableFileException refused) {
      if (!String.valueOf(refused.getMessage()).startsWith(name + ": ")) {
        throw new AssertionError("does not name the file: " + refused.getMessage());
      }
    } finally {
      Files.delete(path);
    }
  }

  private byte[] around(byte[] bytes) throws IOException {
    return switch (this) {
      case PDF -> after("%PDF-1.7\n", bytes);
      case FDF -> after("%FDF-1.2\n", bytes);
      case XFDF -> after("<xfdf><annots>", bytes);
      case MAIL -> after("From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n", bytes);
      case EXCEL ->
          zip(
              Map.of(
                  "xl/workbook.xml",
                  after("<workbook/>", new byte[0]),
                  "xl/worksheets/sheet1.xml",
                  after("<worksheet><sheetData>", bytes)));
      case WORD, TABLE -> word(bytes);
      case OUTLOOK, ZIPPED -> bytes;
    };
  }

  /** A Word file whose parts stand one after the other, a byte 1E between them. */
  private static byte[] word(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r\" Type=\""
                + TYPE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    StringBuilder relationships = new StringBuilder();
    int from = 0;
    for (String part : PARTS) {
      int to = from;
      while (to < bytes.length && bytes[to] != 0x1e) {
        to++;
      }
      String root = part.equals("commentsExtended") ? "w15:commentsEx" : "w:" + part;
      String head = "<" + root + " xmlns:w=\"" + W + "\" xmlns:w14=\"" + W14 + "\" xmlns:w15=\"";
      byte[] content = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), to);
      parts.put("word/" + part + ".xml", after(head + W15 + "\">", content));
      relationships.append("<Relationship Id=\"" + part + "\" Type=\"" + TYPE + part + "\"");
      relationships.append(" Target=\"" + part + ".xml\"/>");
      from = to + 1;
    }
    parts.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    return zip(parts);
  }

  private static byte[] relationships(String inside) {
    String xml =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + inside
            + "</Relationships>";
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }

  private static byte[] after(String head, byte[] bytes) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    whole.writeBytes(bytes);
    return whole.toByteArray();
  }
}
