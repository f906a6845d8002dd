package org.intersession.bot.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/** How fast a channel may send: at most so many within a time, counted from the ledger itself. */
record Pace(int most, Duration within) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})/(\\w+)");

  /** What Exchange lets a mailbox send. */
  static final Map<String, List<Pace>> USUAL =
      Map.of(
          "mail",
          List.of(new Pace(30, Duration.ofMinutes(1)), new Pace(10_000, Duration.ofDays(1))));

  /** Reads {@code 30/1m}. */
  static Pace of(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "intersession.delivery.pace: a pace is written as 30/1m, not " + written);
    }
    return new Pace(
        Integer.parseInt(matcher.group(1)), DurationStyle.detectAndParse(matcher.group(2)));
  }
}
