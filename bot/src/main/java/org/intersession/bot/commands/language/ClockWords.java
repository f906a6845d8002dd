package org.intersession.bot.commands.language;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is said.
 *
 * @param hours as said, before am or pm
 * @param half 0 without am or pm, 1 for am, 2 for pm
 * @param minutesSaid whether minutes were said, so that it is not a bare hour
 * @param zero whether the hour began with a zero, as only those of the morning do
 * @param french whether it was said with an h ({@code 14h30})
 */
record ClockWords(
    int hours, int minutes, int half, boolean minutesSaid, boolean zero, boolean french) {
  private static final String MORNING = "morning|matin|manana|madrugada";
  private static final String LATER = "afternoon|evening|apres-midi|soir|soiree|tarde|noche";

  /** Its pattern, with groups that bear a number, as two of them may stand in one phrase. */
  static String pattern(int n) {
    return ("(?:(?<h#>[0-9]{1,3})(?: ?(?<c#>:)(?<m#>[0-9]{2})(?::00)?(?: ?(?:h|hrs|horas|heures))?"
            + "| ?(?<f#>hrs?|hours?|heures?|horas?|h)(?: ?(?<n#>[0-5][0-9]))?)?"
            + "(?: ?(?<p#>[ap]\\.?m)(?:\\b\\.?)?)?"
            + "(?: (?:in the|du|de l'|de la|por la|en la) ?(?<d#>"
            + MORNING
            + "|"
            + LATER
            + "))?(?: o'clock)?"
            + "|(?<w#>noon|midday|midi|mediodia))")
        .replace("#", Integer.toString(n));
  }

  static ClockWords from(Matcher match, int n) {
    if (match.group("w" + n) != null) {
      return new ClockWords(12, 0, 0, true, true, false);
    }
    String minutes = match.group("m" + n) != null ? match.group("m" + n) : match.group("n" + n);
    return new ClockWords(
        Integer.parseInt(match.group("h" + n)),
        minutes == null ? 0 : Integer.parseInt(minutes),
        half(match.group("p" + n), match.group("d" + n)),
        minutes != null,
        match.group("h" + n).startsWith("0"),
        match.group("f" + n) != null);
  }

  private static int half(@Nullable String letters, @Nullable String part) {
    if (letters != null) {
      return letters.startsWith("a") ? 1 : 2;
    }
    return part == null ? 0 : part.matches(MORNING) ? 1 : 2;
  }

  /** Whether it is no more than a number. */
  boolean isNumber() {
    return !minutesSaid && !french && half == 0;
  }

  /** The only time that it can be; none where there are two or no such time is. */
  List<LocalTime> times() {
    if (minutes > 59 || half > 0 && hours > (french ? 23 : 12) || hours > 23) {
      return List.of();
    }
    if (half > 0) {
      return inHalf();
    }
    LocalTime time = LocalTime.of(hours, minutes);
    boolean twice = minutesSaid ? hours > 0 && hours < 7 : hours > 0 && hours < 13;
    return twice && !zero && !french ? List.of(time, time.plusHours(12)) : List.of(time);
  }

  private List<LocalTime> inHalf() {
    if (hours > 12) {
      return half == 2 ? List.of(LocalTime.of(hours, minutes)) : List.of();
    }
    if (hours == 0) {
      return half == 1 ? List.of(LocalTime.of(0, minutes)) : List.of();
    }
    LocalTime morning = LocalTime.of(hours % 12, minutes);
    if (hours == 12 && half == 1 && minutes == 0) {
      return List.of(LocalTime.MIDNIGHT, LocalTime.NOON);
    }
    return List.of(half == 1 ? morning : morning.plusHours(12));
  }

  ClockWords inHalf(int other) {
    return new ClockWords(hours, minutes, other, minutesSaid, zero, french);
  }

  ClockWords asFrench() {
    return new ClockWords(hours, minutes, half, minutesSaid, zero, true);
  }
}
