package org.intersession.integrations.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByHandReaderTest {
  @TempDir private Path folder;

  @Test
  void aPictureIsLeftToAPerson() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    SourceFile file = new SourceFile("scan.png", Files.write(folder.resolve("scan"), picture));

    ReadDocument read = new ByHandReader(new LibreOffice(null)).read(file, ReadLimits.DEFAULT);

    assertThat(read.notices()).singleElement().asString().contains("scan.png", "by hand");
  }

  @Test
  void richTextWithoutLibreOfficeIsLeftToAPerson() throws IOException {
    SourceFile file =
        new SourceFile("letter.rtf", Files.writeString(folder.resolve("l"), "{\\rtf1 Hello}"));

    ReadDocument read = new ByHandReader(new LibreOffice(null)).read(file, ReadLimits.DEFAULT);

    assertThat(read.mediaType()).isEqualTo("application/rtf");
    assertThat(read.notices()).hasSize(1);
  }

  @Test
  void aConversionThatFailsIsLeftToAPerson() throws IOException {
    SourceFile file =
        new SourceFile("letter.rtf", Files.writeString(folder.resolve("l"), "{\\rtf1 Hello}"));
    LibreOffice failing = new LibreOffice(Path.of("/bin/false"));

    assertThat(new ByHandReader(failing).read(file, ReadLimits.DEFAULT).notices()).hasSize(1);
  }

  @Test
  void plainTextIsNotItsKind() throws IOException {
    SourceFile file = new SourceFile("a.txt", Files.writeString(folder.resolve("a"), "Hello"));

    assertThat(new ByHandReader().reads(file)).isFalse();
  }
}
