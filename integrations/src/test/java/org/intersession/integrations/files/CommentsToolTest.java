package org.intersession.integrations.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.word.WordSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsToolTest {
  @TempDir Path folder;

  @Test
  void folderIsReadInTheOrderOfNamesAndGoesOnAfterARefusal() throws IOException {
    WordSamples.oneComment(folder, "c.docx");
    Files.writeString(folder.resolve("b.docx"), "PK\u0003\u0004 cut off");
    Files.writeString(folder.resolve("a.txt"), "by hand");
    Files.writeString(folder.resolve("~$c.docx"), "a lock of Word's");

    List<FileRead> read = read(folder, ReadLimits.DEFAULT);

    assertThat(read)
        .extracting(one -> Path.of(one.file()).getFileName().toString())
        .containsExactly("a.txt", "b.docx", "c.docx");
    assertThat(read.get(0).error()).endsWith("to be read by hand.");
    assertThat(read.get(1).error()).contains("b.docx: is cut off");
    assertThat(read.get(2).document().comments()).hasSize(1);
  }

  @Test
  void zipOfReturnedCopiesIsReadUnderTheirNames() throws IOException {
    Path copy = WordSamples.oneComment(folder, "c.docx");
    Path zip = zip("copies.zip", "Africa/Kenya.docx", Files.readAllBytes(copy));

    assertThat(read(zip, ReadLimits.DEFAULT))
        .extracting(FileRead::file)
        .containsExactly(zip + "/Africa/Kenya.docx");
  }

  @Test
  void zipsWithinZipsEndSomewhere() throws IOException {
    byte[] inner = Files.readAllBytes(WordSamples.oneComment(folder, "c.docx"));
    Path zip = folder.resolve("0.zip");
    for (int i = 0; i < 7; i++) {
      zip = zip(i + ".zip", "inner.zip", inner);
      inner = Files.readAllBytes(zip);
    }

    List<FileRead> read = read(zip, ReadLimits.DEFAULT);

    assertThat(read).hasSize(1);
    assertThat(read.get(0).error()).contains("more than 5 deep");
  }

  @Test
  void zipsOfManyZipsEndAtTheMostFilesThatMayBeReadOfOne() throws IOException {
    byte[] inner = {1};
    for (int level = 0; level < 4; level++) {
      inner = Files.readAllBytes(zipOfTen("z" + level + ".zip", inner));
    }
    ReadLimits hundred = new ReadLimits(1 << 20, 8 << 20, 200, 100, 5, 1_000, 1_000, 20);

    List<FileRead> read = read(folder.resolve("z3.zip"), hundred);

    assertThat(read).hasSizeLessThan(110).allMatch(one -> one.error() != null);
    assertThat(read.get(read.size() - 1).error()).contains("holds more than 100 files");
  }

  @Test
  void memberThatClimbsOutOfItsZipWritesNothingThere() throws IOException {
    Path zip = zip("evil.zip", "../../escaped.txt", "x".getBytes(StandardCharsets.UTF_8));

    assertThat(read(zip, ReadLimits.DEFAULT)).hasSize(1);
    assertThat(folder.getParent().resolve("escaped.txt")).doesNotExist();
  }

  @Test
  void lineHoldsAllThatAFileSays() throws IOException {
    Path file = WordSamples.oneComment(folder, "c.docx");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommentLines lines = new CommentLines(out);

    for (FileRead one : read(file, ReadLimits.DEFAULT)) {
      lines.write(FileRead.of("c.docx", one.document()));
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"file":"c.docx","comments":[{"id":"1","author":"Kenya","initials":"X",\
            "date":"2026-05-01T10:00:00Z","text":"Which « ones »?","quote":"Parties",\
            "quoteHasDeleted":false,"parent":null,"resolved":false,"paragraph":0,"place":{\
            "number":"12 bis","id":"","headings":[],"start":8,"end":15}}],\
            "insertions":[{"id":"1","author":"Peru","date":"2026-05-01T10:00:00Z","text":" may",\
            "paragraph":0,\
            "place":{"number":"12 bis","id":"","headings":[],"start":15,"end":15}}],\
            "deletions":[],"moves":[],"breaks":[],"reviewStates":[],"notices":[],"error":null}
            """);
  }

  @Test
  void commentOnAPageOfNoKnownParagraphClaimsNone() throws IOException {
    Path file = folder.resolve("c.xfdf");
    Files.writeString(
        file,
        "<xfdf><annots><text page='2' name='a' title='Kenya'><contents>So</contents></text>"
            + "</annots></xfdf>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    for (FileRead one : read(file, ReadLimits.DEFAULT)) {
      new CommentLines(out).write(one);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"page\":3,\"place\":{}")
        .doesNotContain("\"paragraph\"");
  }

  @Test
  void refusedFileIsALineWithItsError() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new CommentLines(out).write(FileRead.refused("x.docx", "x.docx: is empty."));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"file\":\"x.docx\",\"comments\":[],")
        .endsWith("\"error\":\"x.docx: is empty.\"}\n");
  }

  @Test
  void everyCharacterIsWrittenSoThatItCanBeReadBack() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new JsonWriter(out).beginObject().text("t", "\"\\\n\u0001é€😀\uD83D").endObject().endLine();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"t\":\"\\\"\\\\\\n\\u0001é€😀\uFFFD\"}\n");
  }

  private static List<FileRead> read(Path path, ReadLimits limits) {
    List<FileRead> read = new ArrayList<>();
    new FileReading(limits).read(path, read::add);
    return read;
  }

  private Path zip(String name, String member, byte[] content) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(member));
      zip.write(content);
    }
    return path;
  }

  private Path zipOfTen(String name, byte[] content) throws IOException {
    Path zip = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (int i = 0; i < 10; i++) {
        packed.putNextEntry(new ZipEntry(i + ".zip"));
        packed.write(content);
      }
    }
    return zip;
  }
}
