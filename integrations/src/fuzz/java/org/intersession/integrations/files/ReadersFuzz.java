package org.intersession.integrations.files;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.intersession.integrations.xfdf.XfdfCommentReader;

/** Whatever stands in a returned file, it is read or refused with a sentence that names it. */
class ReadersFuzz {
  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 8 << 20, 200, 100, 3, 1_000, 10_000, 10);

  @FuzzTest(maxDuration = "60s")
  void pdf(byte[] bytes) throws IOException {
    read(new PdfCommentReader(), "fuzz.pdf", after("%PDF-1.7\n", bytes));
  }

  @FuzzTest(maxDuration = "60s")
  void fdf(byte[] bytes) throws IOException {
    read(new FdfCommentReader(), "fuzz.fdf", after("%FDF-1.2\n", bytes));
  }

  @FuzzTest(maxDuration = "60s")
  void xfdf(byte[] bytes) throws IOException {
    read(new XfdfCommentReader(), "fuzz.xfdf", after("<xfdf><annots>", bytes));
  }

  @FuzzTest(maxDuration = "60s")
  void excelSheet(byte[] bytes) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, "xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
      put(zip, "xl/worksheets/sheet1.xml", after("<worksheet><sheetData>", bytes));
    }
    read(new TableCommentReader(), "fuzz.xlsx", file.toByteArray());
  }

  @FuzzTest(maxDuration = "60s")
  void mail(byte[] bytes) throws IOException {
    String head = "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n";
    read(new MailCommentReader(), "fuzz.eml", after(head, bytes));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }

  private static byte[] after(String head, byte[] bytes) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    whole.writeBytes(bytes);
    return whole.toByteArray();
  }

  private static void read(CommentReader reader, String name, byte[] bytes) throws IOException {
    Path path = Files.createTempFile("fuzz", name);
    try {
      SourceFile file = new SourceFile(name, Files.write(path, bytes));
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
}
