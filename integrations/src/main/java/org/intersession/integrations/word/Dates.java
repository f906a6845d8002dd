package org.intersession.integrations.word;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Word's dates, which repeat a lot and are read by hand: a formatter would be most of a cold start.
 */
final class Dates {
  private String last = "";
  private @Nullable OffsetDateTime lastDate;

  /** A date, or {@code null} where there is none that makes sense. */
  @Nullable OffsetDateTime read(@Nullable String written) {
    if (written == null || written.length() < 19) {
      return null;
    }
    if (!written.equals(last)) {
      last = written;
      lastDate = parse(written);
    }
    return lastDate;
  }

  private static @Nullable OffsetDateTime parse(String written) {
    try {
      return OffsetDateTime.of(
          number(written, 0, 4),
          number(written, 5, 7),
          number(written, 8, 10),
          number(written, 11, 13),
          number(written, 14, 16),
          number(written, 17, 19),
          0,
          offset(written));
    } catch (DateTimeException | NumberFormatException noDate) {
      return null;
    }
  }

  private static int number(String written, int from, int to) {
    return Integer.parseInt(written, from, to, 10);
  }

  /** The offset at the end; local times count as UTC. */
  private static ZoneOffset offset(String written) {
    int sign = Math.max(written.indexOf('+', 19), written.indexOf('-', 19));
    return sign < 0 ? ZoneOffset.UTC : ZoneOffset.of(written.substring(sign));
  }
}
