package org.intersession.integrations.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intersession.integrations.word.WordSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A process of its own with 64 MB for objects reads files of nearly 50 MB, or refuses them. */
@Timeout(180)
class SmallHeapTest {
  private static final int LARGE = 45 << 20;

  @TempDir Path folder;

  @Test
  void largeFilesAreReadInSixtyFourMegabytes() throws Exception {
    Path copy = WordSamples.oneComment(folder, "small.docx");
    withPictures(copy, folder.resolve("large.docx"));
    mailWith(copy, folder.resolve("large.eml"));

    List<String> lines = read("large.docx", "large.eml");

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"file\":\"large.docx\"", "Which « ones »?");
    assertThat(lines.get(1)).contains("\"file\":\"large.eml\"", "See attached.");
    assertThat(lines.get(2)).contains("\"file\":\"large.eml/a.docx\"", "Which « ones »?");
    assertThat(lines).allMatch(line -> line.endsWith("\"error\":null}"));
  }

  @Test
  void aLargePdfIsReadInSixtyFourMegabytes() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAnnotationText note = new PDAnnotationText();
      note.setRectangle(new PDRectangle(10, 10, 20, 20));
      note.setContents("Which « ones »?");
      page.setAnnotations(List.of(note));
      PDStream map = new PDStream(document, new ByteArrayInputStream(noise(LARGE)));
      page.getCOSObject().setItem(COSName.getPDFName("Map"), map);
      document.save(folder.resolve("large.pdf").toFile());
    }

    assertThat(read("large.pdf"))
        .singleElement(STRING)
        .contains("Which « ones »?")
        .endsWith("\"error\":null}");
  }

  @Test
  void aLargeExcelTemplateIsReadInSixtyFourMegabytes() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("large.xlsx"))) {
      XSSFSheet sheet = workbook.createSheet("Comments");
      row(sheet, 0, "Page", "Line", "Paragraph", "Comment", "Proposed text");
      row(sheet, 1, "1", "2", "12 bis", "Which « ones »?", "");
      workbook.addPicture(noise(LARGE), Workbook.PICTURE_TYPE_PNG);
      workbook.write(out);
    }

    assertThat(read("large.xlsx"))
        .singleElement(STRING)
        .contains("Which « ones »?")
        .endsWith("\"error\":null}");
  }

  @Test
  void aLargeOutlookMailIsReadInSixtyFourMegabytes() throws Exception {
    Path copy = WordSamples.oneComment(folder, "small.docx");
    try (POIFSFileSystem mail = new POIFSFileSystem()) {
      DirectoryEntry root = mail.getRoot();
      root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
      outlook(root, "1000001F", "See attached.".getBytes(StandardCharsets.UTF_16LE));
      attach(root, 0, "a.docx", Files.readAllBytes(copy));
      attach(root, 1, "map.png", noise(LARGE / 2));
      try (OutputStream out = Files.newOutputStream(folder.resolve("large.msg"))) {
        mail.writeFilesystem(out);
      }
    }

    List<String> lines = read("large.msg");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"file\":\"large.msg\"", "See attached.");
    assertThat(lines.get(1)).contains("\"file\":\"large.msg/a.docx\"", "Which « ones »?");
  }

  @Test
  void aLargeArchiveOfCopiesIsReadInSixtyFourMegabytes() throws Exception {
    Path copy = WordSamples.oneComment(folder, "small.docx");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("large.zip")))) {
      zip.putNextEntry(new ZipEntry("map.png"));
      zip.write(noise(LARGE));
      zip.putNextEntry(new ZipEntry("Kenya.docx"));
      Files.copy(copy, zip);
    }

    assertThat(read("large.zip"))
        .filteredOn(line -> line.contains("Kenya.docx"))
        .singleElement(STRING)
        .contains("Which « ones »?")
        .endsWith("\"error\":null}");
  }

  @Test
  void whatNeedsMoreIsRefusedAndTheRestIsRead() throws Exception {
    WordSamples.oneComment(folder, "b.docx");
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.xfdf"))) {
      out.write("<xfdf><annots>".getBytes(StandardCharsets.UTF_8));
      byte[] one = "<text page=\"0\"/>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 30; i++) {
        out.write(one);
      }
      out.write("</annots></xfdf>".getBytes(StandardCharsets.UTF_8));
    }

    List<String> lines = read("a.xfdf", "b.docx");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"error\":\"a.xfdf: ");
    assertThat(lines.get(1)).contains("Which « ones »?", "\"error\":null");
  }

  private List<String> read(String... files) throws IOException, InterruptedException {
    Path answer = folder.resolve("answer");
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Comments.class.getName());
    command.command().addAll(List.of(files));
    Process process =
        command
            .directory(folder.toFile())
            .redirectOutput(answer.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertThat(process.waitFor(170, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(answer);
  }

  /** The program that is started. */
  static final class Comments {
    public static void main(String[] files) {
      System.exit(new CommandLine(new CommentsTool()).execute(files));
    }
  }

  private static void withPictures(Path docx, Path target) throws IOException {
    try (ZipFile small = new ZipFile(docx.toFile());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : Collections.list(small.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = small.getInputStream(entry)) {
          in.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry("word/media/map.png"));
      zip.write(noise(LARGE));
    }
  }

  private static void mailWith(Path docx, Path target) throws IOException {
    String head = "From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\n";
    try (OutputStream out = Files.newOutputStream(target)) {
      out.write(
          (head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee attached.\r\n")
              .getBytes(StandardCharsets.UTF_8));
      attach(out, "a.docx", Files.readAllBytes(docx));
      attach(out, "map.png", noise(LARGE / 2));
      out.write("--b--\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void attach(OutputStream out, String name, byte[] bytes) throws IOException {
    String head =
        "--b\r\nContent-Type: application/octet-stream; name="
            + name
            + "\r\nContent-Disposition: attachment; filename="
            + name
            + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(Base64.getMimeEncoder().encode(bytes));
    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static void attach(DirectoryEntry mail, int number, String name, byte[] bytes)
      throws IOException {
    DirectoryEntry attachment = mail.createDirectory("__attach_version1.0_#%08X".formatted(number));
    outlook(attachment, "3707001F", name.getBytes(StandardCharsets.UTF_16LE));
    outlook(attachment, "37010102", bytes);
  }

  private static void outlook(DirectoryEntry entry, String property, byte[] value)
      throws IOException {
    entry.createDocument("__substg1.0_" + property, new ByteArrayInputStream(value));
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
