package org.intersession.bot.documents;

/** A file that cannot be used: why, by a stable key. */
public final class RefusedFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String name;

  /** Refuses a file. */
  public RefusedFile(String reason, String name) {
    super(name + ": " + reason);
    this.reason = reason;
    this.name = name;
  }

  /** {@code not-allowed, too-large, not-there, unreachable, empty, not-a-document, unreadable}. */
  public String reason() {
    return reason;
  }

  /** The file as it was named. */
  public String name() {
    return name;
  }
}
