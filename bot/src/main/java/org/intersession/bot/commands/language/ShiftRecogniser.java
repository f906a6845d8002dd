package org.intersession.bot.commands.language;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.intersession.bot.commands.language.Reading.Candidate;

/** How far to move: {@code one week}, {@code de deux jours}, {@code una semana antes}. */
final class ShiftRecogniser implements Recogniser {
  private static final String LATER = "later|plus tard|apres|mas tarde|despues|mas";
  private static final String EARLIER = "earlier|sooner|plus tot|avant|antes";
  private static final String EITHER = "forwards?|back|backwards?|up";
  private static final Phrasing DAYS =
      Phrasing.of(
          "(?:by |de |d'|(?<way>"
              + EITHER
              + ") (?:by )?)?(?:the |another |encore )?(?<n><few>)"
              + " (?<unit>days?|jours?|dias?|weeks?|semaines?|semanas?|months?|mois|mes(?:es)?)"
              + "(?: (?:(?<later>"
              + LATER
              + ")|(?<earlier>"
              + EARLIER
              + ")|(?<way2>"
              + EITHER
              + ")))?");
  private static final Phrasing HOURS =
      Phrasing.of(
          "(?<by>by |(?:de |d')(?=.*(?:heure|minute))|(?<way>"
              + EITHER
              + ") (?:by )?)?(?<n>half an|une demi-?|media|<few>|[0-9]{1,3})"
              + " ?(?<unit>hours?|heures?|horas?|h|minutes?|minutos?|min)"
              + "(?: (?:(?<later>"
              + LATER
              + ")|(?<earlier>"
              + EARLIER
              + ")|(?<way2>"
              + EITHER
              + ")))?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    boolean asked = scene.asked() == Slot.WHEN || scene.asked() == Slot.SHIFT || scene.corrects();
    if (!scene.allows(Slot.SHIFT) || !scene.hasVerb() && !asked) {
      return;
    }
    DAYS.in(text, m -> accept(found, m, days(m), scene));
    HOURS.in(
        text,
        m -> {
          // "1 hour" by itself is how long it lasts.
          if (m.group("by") != null || m.group("later") != null || m.group("earlier") != null) {
            accept(found, m, hours(m), scene);
          }
        });
  }

  private static Shift days(Matcher match) {
    int n = Numbers.of(match.group("n"));
    String unit = match.group("unit");
    if (unit.matches("mo.*|mes.*")) {
      return new Shift(Period.ofMonths(n), Duration.ZERO);
    }
    return new Shift(unit.matches("[dj].*") ? Period.ofDays(n) : Period.ofWeeks(n), Duration.ZERO);
  }

  private static Shift hours(Matcher match) {
    String said = match.group("n");
    boolean half = said.matches("half an|une demi-?|media");
    boolean minutes = match.group("unit").startsWith("min");
    Duration unit = minutes ? Duration.ofMinutes(1) : Duration.ofHours(1);
    return new Shift(Period.ZERO, half ? unit.dividedBy(2) : unit.multipliedBy(Numbers.of(said)));
  }

  private static void accept(Consumer<Finding> found, Matcher match, Shift shift, Scene scene) {
    boolean unclear = match.group("way") != null || match.group("way2") != null;
    Meaning meaning =
        unclear && match.group("later") == null && match.group("earlier") == null
            ? new Meaning.Unsure(Slot.SHIFT, "shift-way", Map.of(), ways(match, scene))
            : new Meaning.Given(
                Slot.SHIFT, match.group("earlier") != null ? shift.negated() : shift);
    found.accept(new Finding(match.start(), match.end(), meaning, 30));
  }

  private static List<Candidate> ways(Matcher match, Scene scene) {
    String distance = match.group("n") + " " + match.group("unit");
    return List.of(scene.offers().way("later", distance), scene.offers().way("earlier", distance));
  }
}
