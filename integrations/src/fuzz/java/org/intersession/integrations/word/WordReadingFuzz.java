package org.intersession.integrations.word;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Whatever stands in a Word file, it is read or refused with a sentence. */
class WordReadingFuzz {
  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 8 << 20, 200, 100, 5, 1_000, 10_000, 10);

  @FuzzTest(maxDuration = "30s")
  void anyBytes(byte[] bytes) throws IOException {
    Path path = Files.createTempFile("fuzz", ".docx");
    try {
      read(Files.write(path, bytes));
    } finally {
      Files.delete(path);
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyParts(FuzzedDataProvider data) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Docx docx =
        Docx.of(data.consumeString(2_000))
            .comments(data.consumeString(1_000))
            .threads(Docx.W15, data.consumeString(500))
            .styles(data.consumeString(500))
            .numbering(data.consumeString(1_000));
    Path path = docx.write(folder);
    try {
      read(path);
    } finally {
      Files.delete(path);
      Files.delete(folder);
    }
  }

  private static void read(Path path) throws IOException {
    SourceFile file = new SourceFile("fuzz.docx", path);
    try {
      new WordCommentReader().reads(file);
      new WordCommentReader().read(file, SMALL);
    } catch (UnreadableFileException refused) {
      if (!String.valueOf(refused.getMessage()).startsWith("fuzz.docx: ")) {
        throw new AssertionError("does not name the file: " + refused.getMessage());
      }
    }
  }
}
