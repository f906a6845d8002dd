package org.intersession.integrations.word;

import java.io.IOException;
import java.nio.file.Path;

/** Word documents for the tests of those who read files of any kind. */
public final class WordSamples {
  private WordSamples() {}

  /** A paragraph with one comment and one insertion. */
  public static Path oneComment(Path folder, String name) throws IOException {
    String text = Docx.r("12 bis. ") + Docx.from(1) + Docx.r("Parties") + Docx.to(1);
    return Docx.of(Docx.p(text + Docx.ins("Peru", Docx.r(" may"))))
        .comments(Docx.comment(1, "Kenya", "Which « ones »?"))
        .write(folder, name);
  }
}
