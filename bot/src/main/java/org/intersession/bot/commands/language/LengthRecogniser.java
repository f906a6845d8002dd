package org.intersession.bot.commands.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Lengths: {@code 90 min}, {@code for 2 hours}, {@code une heure et demie}. */
final class LengthRecogniser implements Recogniser {
  private static final String FOR =
      "(?<for>for |pendant |durante |during |lasting |duration:? (?:of )?|length:? (?:of )?|duree:?"
          + " (?:de |d')?|d'une duree (?:de |d')|duracion:? (?:de )?|dure |durera |dura )";
  private static final Phrasing MARKED_HOURS =
      Phrasing.of(FOR + "(?<h>[0-9]{1,3}) ?h(?:rs?)?(?: ?(?<m>[0-9]{2}))?(?: ?(?:m|mn|min))?");
  private static final Phrasing SHORT_MARKED_HOURS =
      Phrasing.of(FOR + "(?<h>[0-9]{1,3}) ?h(?:rs?)?");
  private static final Phrasing SAID_HOURS =
      Phrasing.of(
          "(?:"
              + FOR
              + "|of |de |d')?(?<h>[0-9]{1,3}|(?!a )<few>) ?(?<unit>hours?|heures?|horas?)(?:(?:"
              + " | and | et | y |, )(?<m>[0-9]{1,2})"
              + " ?(?:minutes?|minutos?|mins?|mn))?(?<half> and a half| et demie?| y media)?");
  private static final Phrasing MINUTES =
      Phrasing.of(
          "(?:"
              + FOR
              + "|of |de )?(?<sign>-)?(?<m>[0-9]{1,5}) ?(?:-| )?(?:minutes?|minutos?|mins?|mn)\\.?");
  private static final Phrasing SMALL_HOURS_AND_MINUTES =
      Phrasing.of(
          "(?:"
              + FOR
              + "|of |de |d')?(?<h>[0-4]) ?h(?:r|rs)? ?(?<m>[0-9]{1,2})"
              + " ?(?:minutes?|minutos?|mins?|mn|m)");
  private static final Phrasing DECIMAL =
      Phrasing.of(
          "(?:"
              + FOR
              + "|of |de )?(?<d>[0-9]{1,2}[.,][0-9]{1,2}) ?(?:h|hrs?|hours?|heures?|horas?)");
  private static final Phrasing HALF =
      Phrasing.of(
          "(?:"
              + FOR
              + "|of |d'|de )?(?:half an hour|half hour|a half-hour|(?:une )?demi-?"
              + " ?heure|media hora)");
  private static final Phrasing HOUR_AND_HALF =
      Phrasing.of("(?:" + FOR + "|of )?(?:an hour and a half|one and a half hours|hora y media)");
  private static final Phrasing DAYS =
      Phrasing.of(FOR + "<few> (?:days?|jours?|dias?|weeks?|semaines?|semanas?)");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    for (Phrasing hours : List.of(MARKED_HOURS, SHORT_MARKED_HOURS)) {
      hours.in(text, m -> accept(found, m, hours(m, hours == MARKED_HOURS)));
    }
    SMALL_HOURS_AND_MINUTES.in(text, m -> accept(found, m, hours(m, true)));
    SAID_HOURS.in(text, m -> said(m, found));
    MINUTES.in(
        text,
        m -> {
          int minutes = Integer.parseInt(m.group("m"));
          accept(found, m, Duration.ofMinutes(m.group("sign") == null ? minutes : -minutes));
        });
    DECIMAL.in(text, m -> decimal(m, found));
    HALF.in(text, m -> accept(found, m, Duration.ofMinutes(30)));
    HOUR_AND_HALF.in(text, m -> accept(found, m, Duration.ofMinutes(90)));
    DAYS.in(text, m -> accept(found, m, Duration.ofDays(7)));
  }

  private static Duration hours(Matcher match, boolean minutes) {
    String said = minutes ? match.group("m") : null;
    return Duration.ofHours(Integer.parseInt(match.group("h")))
        .plusMinutes(said == null ? 0 : Integer.parseInt(said));
  }

  /** A number of hours in figures, unmarked, may be a time in French and Spanish. */
  private static void said(Matcher match, Consumer<Finding> found) {
    int hours = Numbers.of(match.group("h"));
    boolean english = match.group("unit").startsWith("hour");
    boolean marked = match.group("for") != null;
    boolean more = match.group("m") != null || match.group("half") != null;
    boolean clear = english || marked || more && hours < 8 || hours < 8 && isSpanish(match);
    boolean inWords = !Character.isDigit(match.group("h").charAt(0));
    if (clear || inWords && hours < 8) {
      accept(found, match, hours(hours, match).plusMinutes(match.group("half") == null ? 0 : 30));
    }
  }

  private static Duration hours(int hours, Matcher match) {
    String minutes = match.group("m");
    return Duration.ofHours(hours).plusMinutes(minutes == null ? 0 : Integer.parseInt(minutes));
  }

  private static boolean isSpanish(Matcher match) {
    return match.group("unit").startsWith("hora");
  }

  private static void decimal(Matcher match, Consumer<Finding> found) {
    BigDecimal minutes =
        new BigDecimal(match.group("d").replace(',', '.')).multiply(BigDecimal.valueOf(60));
    accept(found, match, Duration.ofMinutes(minutes.setScale(0, RoundingMode.HALF_UP).longValue()));
  }

  private static void accept(Consumer<Finding> found, Matcher match, Duration length) {
    found.accept(new Finding(match.start(), match.end(), meaning(length), 10));
  }

  static Meaning meaning(Duration length) {
    boolean possible =
        length.compareTo(Duration.ZERO) > 0 && length.compareTo(Duration.ofDays(1)) <= 0;
    return possible
        ? new Meaning.Given(Slot.LENGTH, length)
        : new Meaning.Unsure(Slot.LENGTH, "length-range", Map.of(), List.of());
  }
}
