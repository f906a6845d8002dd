package org.intersession.bot.files;

import java.util.function.Supplier;
import org.intersession.integrations.MalwareScanner;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has files looked into before anybody reads them, where the secretariat has a scanner. */
public final class Quarantine {
  private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

  private final Supplier<@Nullable MalwareScanner> scanner;

  Quarantine(Supplier<@Nullable MalwareScanner> scanner) {
    this.scanner = scanner;
  }

  /** What is known of a file. */
  public enum Verdict {
    CLEAN,
    HARMFUL,
    /** The scanner cannot be asked now. */
    NOT_KNOWN
  }

  /** What is known of a file now. */
  public Verdict check(String name, byte[] content) {
    try {
      return insist(name, content);
    } catch (OutsideException e) {
      LOG.warn("A file goes into quarantine: {}", e.getMessage());
      return Verdict.NOT_KNOWN;
    }
  }

  /**
   * The same for who waits for the answer.
   *
   * @throws OutsideException when the scanner cannot be asked now
   */
  public Verdict insist(String name, byte[] content) {
    MalwareScanner present = scanner.get();
    if (present == null) {
      return Verdict.CLEAN;
    }
    return present
        .harm(name, content)
        .map(
            harm -> {
              LOG.warn("A file was refused: {}", harm);
              return Verdict.HARMFUL;
            })
        .orElse(Verdict.CLEAN);
  }
}
