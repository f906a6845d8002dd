package org.intersession.integrations.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Counts what may begin a part of a mail, before a parser keeps a buffer for each. */
final class PartCount {
  private PartCount() {}

  static void check(SourceFile file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] buffer = new byte[1 << 16];
      int state = 1;
      int count = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          state = after(state, buffer[i]);
          count += state == 3 ? 1 : 0;
        }
        if (count > most) {
          throw new UnreadableFileException(
              file.name(), "too-large", "the mail has more than " + most + " parts.", null);
        }
      }
    }
  }

  /** 1 at the beginning of a line, 2 and 3 after one and two hyphens there, else 0. */
  private static int after(int state, byte next) {
    if (next == '\n') {
      return 1;
    }
    return next == '-' && (state == 1 || state == 2) ? state + 1 : 0;
  }
}
