package org.intersession.integrations.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intersession.integrations.word.Docx.p;
import static org.intersession.integrations.word.Docx.r;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WordHostileFilesTest {
  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 8 << 20, 200, 50, 5, 1_000, 1_000, 20);

  @TempDir Path folder;

  @Test
  void externalEntityIsRefusedAndNothingIsFetched() throws IOException {
    try (ServerSocket canary = new ServerSocket(0)) {
      canary.setSoTimeout(200);
      String dtd =
          "<!DOCTYPE w [<!ENTITY x SYSTEM \"http://127.0.0.1:%d/x\">]>"
              .formatted(canary.getLocalPort());

      refused(comments(dtd + "<w>&x;</w>"), "entity");
      refused(comments(dtd.replace("[<!ENTITY x", "").replace("]>", ">") + "<w/>"), "entity");

      assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void billionLaughsAreRefused() throws IOException {
    refused(
        comments("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>"),
        "entity");
  }

  @Test
  void partThatUnpacksTooFarIsRefused() throws IOException {
    refused(Docx.of(p(r(" ".repeat(3 << 20)))).write(folder), "zip-bomb");
  }

  @Test
  void partsThatUnpackTooMuchTogetherAreRefused() throws IOException {
    ReadLimits tight = new ReadLimits(1 << 20, 1_000, 200, 50, 5, 1_000, 1_000, 20);

    assertThatThrownBy(() -> read(Docx.of(p(r("x".repeat(2_000)))).write(folder), tight))
        .hasMessageContaining("unpacks to more than");
  }

  @Test
  void zipOfTooManyPartsIsRefused() throws IOException {
    Docx docx = Docx.of(p(r("x")));
    for (int i = 0; i < 60; i++) {
      docx.part("junk/" + i, "");
    }

    refused(docx.write(folder), "zip-bomb");
  }

  @Test
  void partNamedTwiceIsRefused() throws IOException {
    Path path = Docx.of(p(r("x"))).part("word/documenx.xml", "<x/>").write(folder);
    byte[] bytes = Files.readAllBytes(path);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    Files.write(
        path,
        latin
            .replace("word/documenx.xml", "word/document.xml")
            .getBytes(StandardCharsets.ISO_8859_1));

    refused(path, "damaged").hasMessageContaining("two parts named word/document.xml");
  }

  @Test
  void tooManyCommentsAreRefused() throws IOException {
    refused(
        Docx.of(p("")).comments("<w:comment w:id=\"1\"/>".repeat(1_001)).write(folder),
        "too-large");
  }

  @Test
  void tooManyChangesAreRefused() throws IOException {
    StringBuilder changes = new StringBuilder();
    for (int i = 0; i < 1_001; i++) {
      changes.append(Docx.ins("A" + i, ""));
    }

    refused(Docx.of(p(changes.toString())).write(folder), "too-large");
  }

  @Test
  void commentThatIsTooLongIsRefused() throws IOException {
    refused(
        Docx.of(p("")).comments(Docx.comment(1, "A", "x".repeat(1_001))).write(folder),
        "too-large");
  }

  @Test
  void elementsNestedTooDeepAreRefused() throws IOException {
    refused(Docx.of("<w:sdt>".repeat(2_000) + "</w:sdt>".repeat(2_000)).write(folder), "damaged");
  }

  @Test
  void tenMillionTinyCommentsAreRefusedInBoundedTime() throws IOException {
    Path path = folder.resolve("many.docx");
    Files.copy(Docx.of(p("")).comments().write(folder), path);
    Path many = folder.resolve("many2.docx");
    try (OutputStream out = Files.newOutputStream(many);
        ZipOutputStream zip = new ZipOutputStream(out);
        java.util.zip.ZipFile small = new java.util.zip.ZipFile(path.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(small.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().endsWith("comments.xml")) {
          manyComments(zip);
        } else {
          small.getInputStream(entry).transferTo(zip);
        }
        zip.closeEntry();
      }
    }

    assertThatThrownBy(() -> read(many, ReadLimits.DEFAULT))
        .isInstanceOf(UnreadableFileException.class);
  }

  private static void manyComments(OutputStream out) throws IOException {
    out.write(("<w:comments xmlns:w=\"" + Docx.W + "\">").getBytes(StandardCharsets.UTF_8));
    byte[] hundred = "<w:comment w:id=\"1\"/>".repeat(100).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 100_000; i++) {
      out.write(hundred);
    }
    out.write("</w:comments>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void oneTagOfManyMegabytesIsRefused() throws IOException {
    StringBuilder attribute = new StringBuilder();
    java.util.Random random = new java.util.Random(1);
    while (attribute.length() < 5 << 20) {
      attribute.append(Long.toString(random.nextLong(), 36));
    }
    Path path = Docx.of("<w:p a=\"" + attribute + "\"/>").write(folder);

    assertThatThrownBy(() -> read(path, ReadLimits.DEFAULT)).hasMessageContaining("one tag");
  }

  @Test
  void timeThatRunsOutEndsTheReading() throws IOException {
    Path path = Docx.of(p(r("x"))).write(folder);
    ReadLimits none = new ReadLimits(1 << 20, 8 << 20, 200, 50, 5, 10, 10, 0);

    assertThatThrownBy(() -> read(path, none)).hasMessageContaining("takes longer than");
  }

  @Test
  void truncatedFileIsRefused() throws IOException {
    Path path = Docx.of(p(r("x"))).write(folder);
    byte[] bytes = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));

    refused(path, "damaged").hasMessageStartingWith("text.docx: is cut off");
  }

  @Test
  void damagedBytesInsideAreRefusedOrRead() throws IOException {
    byte[] whole = Files.readAllBytes(Docx.of(p(r("x".repeat(500)))).write(folder));
    for (int at = 0; at < whole.length; at += 3) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 0x55;
      Path path = Files.write(folder.resolve("damaged.docx"), bytes);
      try {
        read(path, SMALL);
      } catch (UnreadableFileException refused) {
        assertThat(refused).hasMessageContaining("text.docx");
      }
    }
  }

  @Test
  void encryptedDocumentIsRefusedAsSuch() throws IOException {
    byte[] compound = new byte[2_048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, compound, 0, 8);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, compound, 1_024, name.length);
    Path path = Files.write(folder.resolve("secret.docx"), compound);
    SourceFile file = new SourceFile("secret.docx", path);

    assertThat(new WordCommentReader().reads(file)).isTrue();
    refused(path, "encrypted");
  }

  @Test
  void kindIsJudgedByContent() throws IOException {
    Path word = Docx.of(p(r("x"))).write(folder);
    Path pdf = Files.writeString(folder.resolve("x.docx"), "%PDF-1.7");

    assertThat(new WordCommentReader().reads(new SourceFile("x.pdf", word))).isTrue();
    assertThat(new WordCommentReader().reads(new SourceFile("x.docx", pdf))).isFalse();
  }

  private Path comments(String xml) throws IOException {
    return Docx.of(p("")).relate("comments", "comments.xml", xml).write(folder);
  }

  private static AbstractThrowableAssert<?, ?> refused(Path path, String reason) {
    return assertThatThrownBy(() -> read(path, SMALL))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("text.docx: ")
        .hasFieldOrPropertyWithValue("reason", reason);
  }

  private static void read(Path path, ReadLimits limits) throws IOException {
    new WordCommentReader().read(new SourceFile("text.docx", path), limits);
  }
}
