package org.intersession.bot.commands.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Dates in figures; two readings are both offered. */
final class NumericDateRecogniser implements Recogniser {
  private static final Phrasing YEAR_FIRST =
      Phrasing.of(
          DateRecogniser.ON + "(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})");
  private static final Phrasing FULL =
      Phrasing.of(
          DateRecogniser.ON
              + "(?<a>[0-9]{1,2}) ?(?<s>[-/.]) ?(?<b>[0-9]{1,2}) ?\\k<s> ?(?<y>[0-9]{4}|[0-9]{2})");
  private static final Phrasing SHORT =
      Phrasing.of(DateRecogniser.ON + "(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    YEAR_FIRST.in(
        text,
        m ->
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    DateRecogniser.of(number(m, "y"), number(m, "m"), number(m, "d"), scene))));
    FULL.in(text, m -> found.accept(new Finding(m.start(), m.end(), full(m, scene))));
    SHORT.in(text, m -> found.accept(new Finding(m.start(), m.end(), shorter(m, scene))));
  }

  private static Meaning full(Matcher match, Scene scene) {
    boolean shortYear = match.group("y").length() == 2;
    int year = number(match, "y") + (shortYear ? 2000 : 0);
    int a = number(match, "a");
    int b = number(match, "b");
    List<Meaning> readings = new ArrayList<>(List.of(DateRecogniser.of(year, b, a, scene)));
    if (a != b) {
      readings.add(DateRecogniser.of(year, a, b, scene));
    }
    return only(
        readings, shortYear ? "date-two-digit-year" : "", a != b && a < 13 && b < 13, scene);
  }

  private static Meaning shorter(Matcher match, Scene scene) {
    int a = number(match, "a");
    int b = number(match, "b");
    List<Meaning> readings = new ArrayList<>();
    if (b >= 1 && b <= 12) {
      readings.add(DateRecogniser.next(a, Month.of(b), scene));
    }
    if (a != b && a >= 1 && a <= 12) {
      readings.add(DateRecogniser.next(b, Month.of(a), scene));
    }
    return only(readings, "", a != b && a < 13 && b < 13, scene);
  }

  /** The only date that it can be, or the doubt between them. */
  private static Meaning only(List<Meaning> readings, String doubt, boolean two, Scene scene) {
    List<LocalDate> dates =
        readings.stream()
            .filter(Meaning.Day.class::isInstance)
            .map(reading -> ((Meaning.Day) reading).date())
            .toList();
    if (two || !doubt.isEmpty() && !dates.isEmpty()) {
      return new Meaning.Unsure(
          Slot.WHEN,
          doubt.isEmpty() ? "date-ambiguous" : doubt,
          Map.of(),
          dates.stream().sorted().map(scene.offers()::date).toList());
    }
    return readings.stream()
        .filter(Meaning.Day.class::isInstance)
        .findFirst()
        .orElseGet(() -> refusal(readings));
  }

  private static Meaning refusal(List<Meaning> readings) {
    return readings.stream()
        .filter(
            reading ->
                reading instanceof Meaning.Unsure unsure && !unsure.reason().equals("date-none"))
        .findFirst()
        .orElseGet(DateRecogniser::none);
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
