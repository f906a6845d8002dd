package org.intersession.bot.commands.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Times of day: {@code 14:00}, {@code 2 pm}, {@code à 14h}, {@code noon}. */
final class TimeRecogniser implements Recogniser {
  private static final Phrasing TIME =
      Phrasing.of(
          "(?<at>at |a las? |a |de las? |desde las? |para las? |las |from |starting at |des |depuis"
              + " |a partir de(?: las)? |a partir del? |to |@ ?|for |pour |de )?(?<the>the |el |le"
              + " |al |del )?<clock1>");
  private static final Phrasing SHORT =
      Phrasing.of("(?<at>at |a las? |a |to )?(?<h>[0-9]{1,2}) ?h(?:rs?|eures?|oras?)?");
  private static final Phrasing DOTTED =
      Phrasing.of(
          "(?:at |a las? |a )(?<h>[0-9]{1,2})\\.(?<m>[0-9]{2})(?: ?(?<p>[ap])\\.?m\\b\\.?)?",
          "(?<h2>[0-9]{1,2})\\.(?<m2>[0-9]{2}) ?(?<p2>[ap])\\.?m\\b\\.?");
  private static final Phrasing MIDNIGHT =
      Phrasing.of("(?:at |a la |a las |a |de |la )?(?:midnight|minuit|medianoche)");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    TIME.in(text, match -> found.accept(finding(match, scene)));
    SHORT.in(text, match -> found.accept(shortHour(match, scene)));
    DOTTED.in(text, match -> found.accept(dotted(match, scene)));
    MIDNIGHT.in(
        text,
        match -> {
          Meaning meaning =
              new Meaning.Unsure(
                  Slot.WHEN, "time-midnight", Map.of(), scene.offers().midnight(scene));
          found.accept(new Finding(match.start(), match.end(), meaning));
        });
  }

  private static Finding shortHour(Matcher match, Scene scene) {
    int hours = Integer.parseInt(match.group("h"));
    boolean at = match.group("at") != null;
    ClockWords clock = new ClockWords(hours, 0, 0, false, false, true);
    Meaning meaning = at ? meaning(clock, scene) : new Meaning.BareHours(hours, 0, false);
    return new Finding(match.start(), match.end(), meaning);
  }

  private static Finding dotted(Matcher match, Scene scene) {
    boolean first = match.group("h") != null;
    String hours = match.group(first ? "h" : "h2");
    String half = match.group(first ? "p" : "p2");
    ClockWords clock =
        new ClockWords(
            Integer.parseInt(hours),
            Integer.parseInt(match.group(first ? "m" : "m2")),
            half == null ? 0 : half.equals("a") ? 1 : 2,
            true,
            hours.startsWith("0"),
            false);
    return new Finding(match.start(), match.end(), meaning(clock, scene));
  }

  private static Finding finding(Matcher match, Scene scene) {
    ClockWords clock = ClockWords.from(match, 1);
    String at = match.group("at");
    boolean marked = at != null && !at.matches("(?:for|pour|de) ");
    if (clock.isNumber()) {
      return new Finding(match.start(), match.end(), number(clock, marked, scene), -5);
    }
    if (clock.french() && clock.half() == 0 && !marked) {
      Meaning bare = new Meaning.BareHours(clock.hours(), clock.minutes(), clock.minutesSaid());
      return new Finding(match.start(), match.end(), bare);
    }
    return new Finding(match.start(), match.end(), meaning(clock, scene));
  }

  private static Meaning number(ClockWords clock, boolean marked, Scene scene) {
    return marked
        ? meaning(clock, scene)
        : new Meaning.Unsure(
            Slot.NUMBER,
            "number-alone",
            Map.of("said", Integer.toString(clock.hours())),
            scene.offers().number(clock, scene));
  }

  static Meaning meaning(ClockWords clock, Scene scene) {
    List<LocalTime> times = clock.times();
    if (times.size() == 1) {
      return new Meaning.Clock(times.get(0));
    }
    String reason = times.isEmpty() ? "time-none" : "time-half-day";
    List<Reading.Candidate> offers = times.stream().sorted().map(scene.offers()::time).toList();
    return new Meaning.Unsure(Slot.WHEN, reason, Map.of(), offers);
  }
}
