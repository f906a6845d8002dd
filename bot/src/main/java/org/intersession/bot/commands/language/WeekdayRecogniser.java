package org.intersession.bot.commands.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
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

  private static final Phrasing OF_MONTH =
      Phrasing.of(
          ON
              + SeriesRecogniser.ORDINAL
              + " (?<w><weekday>) (?:of |in |de |d'|du )?(?<m><month>)(?:,? (?:de |del )?(?<y>[0-9]{4}))?");

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
    OF_MONTH.in(text, m -> accept(found, m, ofMonth(m, scene)));
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

  private static Meaning ofMonth(Matcher match, Scene scene) {
    int ordinal = SeriesRecogniser.ordinal(match.group("o"));
    Month month = Names.MONTHS.get(match.group("m"));
    String said = match.group("y");
    int year = said == null ? scene.today().getYear() : Integer.parseInt(said);
    LocalDate date = nth(ordinal, first(match, "w"), month, year);
    if (said == null && date.isBefore(scene.today())) {
      date = nth(ordinal, first(match, "w"), month, year + 1);
    }
    return date.getMonth() == month
        ? DateRecogniser.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), scene)
        : DateRecogniser.none();
  }

  private static LocalDate nth(int ordinal, DayOfWeek day, Month month, int year) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
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
