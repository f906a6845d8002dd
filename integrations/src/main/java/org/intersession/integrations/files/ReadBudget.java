package org.intersession.integrations.files;

import java.util.Locale;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.UnreadableFileException;

/** What reading one file has cost so far; refuses to go on beyond the limits. */
public final class ReadBudget {
  private final String file;
  private final ReadLimits limits;
  private final long deadline;
  private final long mostCharacters;
  private long unpacked;
  private int marks;
  private long characters;

  /** Starts the clock of one file. */
  public ReadBudget(String file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    this.mostCharacters =
        Math.min(limits.unpackedBytes() / 8, Runtime.getRuntime().maxMemory() / 3);
  }

  /** The limits that it holds. */
  public ReadLimits limits() {
    return limits;
  }

  /** Counts bytes that were unpacked, and looks at the clock. */
  public void unpacked(long bytes) throws UnreadableFileException {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      throw refusal(
          "zip-bomb", "unpacks to more than " + megabytes(limits.unpackedBytes()) + " of parts.");
    }
    if (System.nanoTime() > deadline) {
      throw refusal("time", "takes longer than " + limits.seconds() + " seconds to read.");
    }
  }

  /** Counts a comment, a reply or a change. */
  public void mark() throws UnreadableFileException {
    if (++marks > limits.comments()) {
      throw refusal(
          "too-large", "holds more than " + number(limits.comments()) + " comments and changes.");
    }
  }

  /** Counts text that is kept. */
  public void keep(long length) throws UnreadableFileException {
    characters += length;
    if (characters > mostCharacters) {
      throw refusal(
          "too-large", "holds more than " + number(mostCharacters) + " characters of text.");
    }
  }

  /** Refuses text in the making that could not be kept. */
  public void holding(long length) throws UnreadableFileException {
    long before = characters;
    keep(length);
    characters = before;
  }

  /** Refuses a comment that is longer than the limit. */
  public void commentLength(int length) throws UnreadableFileException {
    if (length > limits.commentCharacters()) {
      throw refusal(
          "too-large",
          "holds a comment of more than " + number(limits.commentCharacters()) + " characters.");
    }
  }

  /** The refusal of this file. */
  public UnreadableFileException refusal(String reason, String sentence) {
    return new UnreadableFileException(file, reason, sentence, null);
  }

  /** The refusal of this file, with what caused it. */
  public UnreadableFileException refusal(String reason, String sentence, Throwable cause) {
    return new UnreadableFileException(file, reason, sentence, cause);
  }

  private static String megabytes(long bytes) {
    return number(bytes >> 20) + " MiB";
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
