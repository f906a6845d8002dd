package org.intersession.integrations.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A zip that somebody sent, opened within limits; its parts are streams that keep them. */
public final class GuardedZip implements Closeable {
  private static final int LONGEST_ENTRY = 1024;

  private final ZipFile zip;
  private final ReadBudget budget;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private @Nullable Map<String, ZipEntry> byLowerCase;

  private GuardedZip(ZipFile zip, ReadBudget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  /**
   * Opens a zip.
   *
   * @throws UnreadableFileException when it is too large, damaged, encrypted, or names a part twice
   */
  public static GuardedZip open(SourceFile file, ReadLimits limits) throws IOException {
    ReadBudget budget = new ReadBudget(file.name(), limits);
    if (Files.size(file.path()) > limits.fileBytes()) {
      throw budget.refusal("too-large", "is larger than " + (limits.fileBytes() >> 20) + " MiB.");
    }
    ZipDirectory directory = ZipDirectory.of(file.path());
    if (directory == null) {
      throw budget.refusal("damaged", "is cut off or damaged: the end of the zip is missing.");
    }
    if (directory.bytes() < 0 || directory.bytes() > (long) limits.entries() * LONGEST_ENTRY) {
      throw tooMany(budget);
    }
    return open(file, budget);
  }

  private static GuardedZip open(SourceFile file, ReadBudget budget) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.path().toFile());
    } catch (ZipException | IllegalArgumentException refused) {
      throw notOpened(budget, refused);
    }
    GuardedZip guarded = new GuardedZip(zip, budget);
    try {
      guarded.index();
      return guarded;
    } catch (IOException | RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  private static UnreadableFileException notOpened(ReadBudget budget, Exception refused) {
    if (String.valueOf(refused.getMessage()).contains("encrypted")) {
      return budget.refusal("encrypted", "is encrypted and needs a password.", refused);
    }
    return budget.refusal("damaged", "is damaged: its zip cannot be opened.", refused);
  }

  private static UnreadableFileException tooMany(ReadBudget budget) {
    return budget.refusal(
        "zip-bomb", "is a zip of more than " + budget.limits().entries() + " parts.");
  }

  private void index() throws IOException {
    if (zip.size() > budget.limits().entries()) {
      throw tooMany(budget);
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entries.put(entry.getName(), entry) != null) {
        throw budget.refusal("damaged", "holds two parts named " + entry.getName() + ".");
      }
    }
  }

  /** What reading it has cost. */
  public ReadBudget budget() {
    return budget;
  }

  /** Its parts in the order of its table of contents. */
  public Collection<ZipEntry> entries() {
    return entries.values();
  }

  /** A part by its name, which in packages of office files differs by more than case. */
  public @Nullable ZipEntry entry(String name) {
    ZipEntry exact = entries.get(name);
    return exact != null ? exact : byLowerCase().get(name.toLowerCase(Locale.ROOT));
  }

  /** The bytes of a part, within the limits. */
  public GuardedStream stream(ZipEntry entry) throws IOException {
    try {
      InputStream in = zip.getInputStream(entry);
      return new GuardedStream(in, budget, entry.getName(), entry.getCompressedSize());
    } catch (ZipException damaged) {
      throw budget.refusal(
          "damaged", "is damaged: its part " + entry.getName() + " cannot be read.", damaged);
    }
  }

  private Map<String, ZipEntry> byLowerCase() {
    Map<String, ZipEntry> index = byLowerCase;
    if (index == null) {
      index = new LinkedHashMap<>();
      for (ZipEntry entry : entries.values()) {
        index.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
      }
      byLowerCase = index;
    }
    return index;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
