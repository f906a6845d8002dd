package org.intersession.integrations.standins.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every request that was accepted, one JSON object a line, and apart from them those refused. With
 * a file, a line is on the disk before the answer leaves: the ground truth of crash tests.
 */
public final class Ledger implements AutoCloseable {
  private static final int REFUSED_KEPT = 10_000;

  private final List<ObjectNode> accepted = new ArrayList<>();
  private final List<ObjectNode> refused = new ArrayList<>();
  private final @Nullable FileChannel file;
  private final Object disk = new Object();
  private long written;
  private long forced;

  /** A ledger, kept in a file if one is given; lines of an earlier run stay in it. */
  public Ledger(@Nullable Path path) {
    try {
      file =
          path == null
              ? null
              : FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger " + path + " cannot be opened", e);
    }
  }

  /** Writes what was accepted and returns once it is on the disk. */
  public void accept(ObjectNode line) {
    try {
      force(append(line));
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger cannot be written", e);
    }
  }

  private synchronized long append(ObjectNode line) throws IOException {
    accepted.add(line);
    if (file != null) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(Json.write(line) + "\n");
      while (bytes.hasRemaining()) {
        written += file.write(bytes);
      }
    }
    return written;
  }

  /** One force serves everyone who waits: whoever comes late finds their line forced already. */
  private void force(long upTo) throws IOException {
    if (file == null) {
      return;
    }
    synchronized (disk) {
      if (forced >= upTo) {
        return;
      }
      long now = writtenSoFar();
      file.force(false);
      forced = now;
    }
  }

  private synchronized long writtenSoFar() {
    return written;
  }

  /** Notes what was refused. */
  public synchronized void refuse(ObjectNode line) {
    if (refused.size() == REFUSED_KEPT) {
      refused.remove(0);
    }
    refused.add(line);
  }

  /** What was accepted, oldest first. */
  public synchronized List<ObjectNode> accepted() {
    return List.copyOf(accepted);
  }

  /** What one system accepted, oldest first. */
  public List<ObjectNode> accepted(String system) {
    return accepted().stream().filter(line -> Json.text(line, "system").equals(system)).toList();
  }

  /** What was refused and why, oldest first; the last ten thousand. */
  public synchronized List<ObjectNode> refused() {
    return List.copyOf(refused);
  }

  /** Forgets what was kept in memory; the file stays. */
  public synchronized void clear() {
    accepted.clear();
    refused.clear();
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
