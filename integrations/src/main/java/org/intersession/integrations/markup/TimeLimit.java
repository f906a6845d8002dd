package org.intersession.integrations.markup;

import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.UnreadableFileException;

/** The wall-clock time that one file may cost. */
public final class TimeLimit {
  private final String file;
  private final int seconds;
  private final long end;

  private TimeLimit(String file, int seconds) {
    this.file = file;
    this.seconds = seconds;
    this.end = System.nanoTime() + seconds * 1_000_000_000L;
  }

  /** Starts the time of a file. */
  public static TimeLimit start(String file, ReadLimits limits) {
    return new TimeLimit(file, limits.seconds());
  }

  /** Whether the time is over. */
  public boolean over() {
    return System.nanoTime() - end > 0;
  }

  /** Refuses the file once its time is over. */
  public void check() throws UnreadableFileException {
    if (over()) {
      throw new UnreadableFileException(
          file, "time", "reading it took longer than " + seconds + " seconds.", null);
    }
  }
}
