package org.intersession.integrations;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file cannot be read; the message names the file and the reason as a sentence. */
public class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason a stable key: {@code encrypted, damaged, too-large, zip-bomb, unknown-type,
   *     entity, time}
   */
  public UnreadableFileException(
      String file, String reason, String sentence, @Nullable Throwable cause) {
    super(file + ": " + sentence, cause);
    this.reason = reason;
  }

  /** The stable key of the reason. */
  public String reason() {
    return reason;
  }
}
