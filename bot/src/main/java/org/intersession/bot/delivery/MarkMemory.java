package org.intersession.bot.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the ledger has come, kept beside the database: in a file and in the shared memory. */
final class MarkMemory {
  private static final Logger LOG = LoggerFactory.getLogger(MarkMemory.class);
  private static final Duration KEEP = Duration.ofDays(400);

  private final Path file;
  private final SharedMemory shared;
  private volatile long highest;
  private volatile @Nullable UUID ledger;

  MarkMemory(Path home, SharedMemory shared) {
    this.file = home.resolve("ledger-mark");
    this.shared = shared;
  }

  /** The highest mark that this process, the file or the shared memory knows of a ledger. */
  long recall(UUID of) {
    long here = of.equals(ledger) ? highest : 0;
    long there = shared.get(key(of)).map(MarkMemory::number).orElse(0L);
    return Math.max(here, Math.max(there, onFile(of)));
  }

  /** The highest mark that this process has seen. */
  long highest() {
    return highest;
  }

  @Nullable UUID ledger() {
    return ledger;
  }

  synchronized void remember(UUID of, long mark) {
    if (of.equals(ledger) && mark <= highest) {
      return;
    }
    ledger = of;
    highest = mark;
    shared.put(key(of), Long.toString(mark), KEEP);
    write(of + " " + mark);
  }

  private long onFile(UUID of) {
    try {
      String[] kept = Files.readString(file).strip().split(" ");
      return kept.length == 2 && kept[0].equals(of.toString()) ? number(kept[1]) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private void write(String kept) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "ledger-mark", ".new");
      Files.writeString(fresh, kept);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // The shared memory has it too; what is about to leave is not lost for a full disk.
      LOG.error("The mark of the ledger cannot be kept in {}", file, e);
    }
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
  }

  private static String key(UUID ledger) {
    return "ledger-mark:" + ledger;
  }
}
