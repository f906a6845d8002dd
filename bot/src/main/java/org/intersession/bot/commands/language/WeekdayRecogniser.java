package org.intersession.bot.commands.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Weekdays, alone or as "next Thursday", "jeudi en huit", "jueves de la semana que viene". */
final class WeekdayRecogniser implements Recogniser {
  private static final String ON = DateRecogniser.ON + "(?:this |ce |este )?";
  private static final Phrasing PLAIN = Phrasing.of(ON + "\\(?(?<w><weekday>)\\.?\\)?");
  private static final Phrasing NEXT =
      Phrasing.of(
          ON
              + "(?:(?:the )?next (?<w1><weekday>)|(?:proximo|proxima) (?<w2><weekday>)|(?<w3><weekday>)"
              + " (?:prochain|proximo|que viene|suivant)|prochain (?<w4><weekday>))");
  private static final Phrasing IN_EIGHT =
      Phrasing.of(
          ON
              + "(?<w><weekday>) (?:en huit|en quinze|week|de aqui en ocho|de manana en ocho|en"
              + " ocho)|a week on (?<w1><weekday>)");
  private static final Phrasing OF_NEXT_WEEK =
      Phrasing.of(
          ON
              + "(?<w><weekday>) (?:of next week|next week|(?:de )?la semaine prochaine|de la semana"
              + " que viene|de la proxima semana|la proxima semana|la semana que viene)");
  private static final Phrasing LAST =
      Phrasing.of(ON + "(?:last (?<w1><weekday>)|(?<w2><weekday>) (?:dernier|passe|pasado))");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    PLAIN.in(
        text,
        m -> {
          String name = m.group("w");
          Meaning meaning =
              new Meaning.Weekday(Names.WEEKDAYS.get(name), !Names.WEEKDAYS.isWhole(name));
          found.accept(new Finding(m.start(), m.end(), meaning));
        });
    NEXT.in(text, m -> accept(found, m, next(first(m, "w1", "w2", "w3", "w4"), scene)));
    IN_EIGHT.in(text, m -> accept(found, m, inEight(first(m, "w", "w1"), m.group(), scene)));
    OF_NEXT_WEEK.in(text, m -> accept(found, m, new Meaning.Day(ofNextWeek(m, scene))));
    LAST.in(text, m -> accept(found, m, last(first(m, "w1", "w2"), scene)));
  }

  private static void accept(Consumer<Finding> found, Matcher match, Meaning meaning) {
    found.accept(new Finding(match.start(), match.end(), meaning));
  }

  private static DayOfWeek first(Matcher match, String... groups) {
    for (String group : groups) {
      if (match.group(group) != null) {
        return Names.WEEKDAYS.get(match.group(group));
      }
    }
    throw new IllegalStateException("no weekday in " + match.group());
  }

  /** While this week's is still to come, "next" may be it or the one after. */
  private static Meaning next(DayOfWeek day, Scene scene) {
    LocalDate coming = scene.today().with(TemporalAdjusters.next(day));
    boolean sunday = scene.today().getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean stillToCome = scene.today().getDayOfWeek().compareTo(day) < 0;
    return stillToCome || sunday && day != DayOfWeek.SUNDAY
        ? twoWeeks("date-next-weekday", coming, scene)
        : new Meaning.Day(coming);
  }

  private static Meaning inEight(DayOfWeek day, String said, Scene scene) {
    LocalDate coming = scene.today().with(TemporalAdjusters.next(day));
    return twoWeeks("date-idiom", coming.plusWeeks(said.contains("quinze") ? 2 : 1), scene);
  }

  private static Meaning twoWeeks(String reason, LocalDate first, Scene scene) {
    return new Meaning.Unsure(
        Slot.WHEN,
        reason,
        Map.of(),
        List.of(scene.offers().date(first), scene.offers().date(first.plusWeeks(1))));
  }

  private static LocalDate ofNextWeek(Matcher match, Scene scene) {
    LocalDate monday =
        scene.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(1);
    return monday.with(TemporalAdjusters.nextOrSame(first(match, "w")));
  }

  private static Meaning last(DayOfWeek day, Scene scene) {
    LocalDate date = scene.today().with(TemporalAdjusters.previous(day));
    return new Meaning.Unsure(
        Slot.WHEN,
        "date-past",
        Map.of("date", scene.offers().name(date)),
        List.of(scene.offers().date(scene.today().with(TemporalAdjusters.next(day)))));
  }
}
