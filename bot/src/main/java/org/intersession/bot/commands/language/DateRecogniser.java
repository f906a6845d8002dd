package org.intersession.bot.commands.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Dates by the names of months: {@code 12 March 2027}, {@code March 12}, {@code 1er avril}. */
final class DateRecogniser implements Recogniser {
  static final String ON =
      "(?:on |the |on the |to the |from the |to |from |starting |starting on |as of |a partir du |a"
          + " compter du |a partir del? |le |du |au |pour le |des le |el dia |el |del |al |para el"
          + " |desde el |for |in )?";
  private static final String DAY = "(?<d>[0-9]{1,2})(?:st|nd|rd|th|er|ro|o|°)?";
  private static final Phrasing DAY_FIRST =
      Phrasing.of(
          ON
              + DAY
              + "(?: |-|\\.? ?)(?:of |de |d')?(?<m><month>)\\.?(?:,? ?-?(?:de |del |of"
              + " )?(?<y>[0-9]{4}))?");
  private static final Phrasing DAY_FIRST_ALONE =
      Phrasing.of(ON + DAY + "(?: |-|\\.? ?)(?:of |de |d')?(?<m><month>)\\.?");
  private static final Phrasing MONTH_FIRST =
      Phrasing.of(ON + "(?<m><month>)\\.? (?:the )?" + DAY + "(?:,? (?:de |del )?(?<y>[0-9]{4}))?");
  private static final Phrasing MONTH_FIRST_ALONE =
      Phrasing.of(ON + "(?<m><month>)\\.? (?:the )?" + DAY);
  private static final Phrasing FIRST_DAY =
      Phrasing.of(
          ON
              + "(?<d>premier|primero|first) (?:of |de |d')?(?<m><month>)(?:,? (?:de |del"
              + " )?(?<y>[0-9]{4}))?");
  private static final Phrasing SHORT_YEAR =
      Phrasing.of(ON + DAY + " (?:de |of )?(?<m><month>)\\.?,? (?:de |del )?'?(?<y>[0-9]{2})");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    DAY_FIRST.in(text, m -> accept(found, m, scene, m.group("y")));
    MONTH_FIRST.in(
        text,
        m -> {
          if (m.group("y") != null) {
            accept(found, m, scene, m.group("y"));
          }
        });
    DAY_FIRST_ALONE.in(text, m -> accept(found, m, scene, null));
    MONTH_FIRST_ALONE.in(text, m -> monthFirst(found, m, scene));
    FIRST_DAY.in(text, m -> accept(found, m, scene, m.group("y")));
    SHORT_YEAR.in(text, m -> shortYear(found, m, scene));
  }

  private static void accept(
      Consumer<Finding> found, Matcher match, Scene scene, @Nullable String year) {
    found.accept(new Finding(match.start(), match.end(), date(match, year, scene)));
  }

  /** "mar 12" is a Tuesday to those who say "martes" and "mardi", and a March to others. */
  private static void monthFirst(Consumer<Finding> found, Matcher match, Scene scene) {
    boolean weekday = match.group("m").equals("mar") && !scene.locale().getLanguage().equals("en");
    if (!weekday) {
      accept(found, match, scene, null);
    } else if (date(match, null, scene) instanceof Meaning.Day day) {
      List<Reading.Candidate> offers = List.of(scene.offers().date(day.date()));
      Meaning unsure = new Meaning.Unsure(Slot.WHEN, "date-abbreviation", Map.of(), offers);
      found.accept(new Finding(match.start(), match.end(), unsure));
    }
  }

  private static void shortYear(Consumer<Finding> found, Matcher match, Scene scene) {
    Meaning meaning = date(match, "20" + match.group("y"), scene);
    List<Reading.Candidate> offers =
        meaning instanceof Meaning.Day day ? List.of(scene.offers().date(day.date())) : List.of();
    Meaning unsure = new Meaning.Unsure(Slot.WHEN, "date-two-digit-year", Map.of(), offers);
    found.accept(new Finding(match.start(), match.end(), unsure, -10));
  }

  private static Meaning date(Matcher match, @Nullable String year, Scene scene) {
    String day = match.group("d");
    int number = Character.isDigit(day.charAt(0)) ? Integer.parseInt(day) : 1;
    Month month = Names.MONTHS.get(match.group("m"));
    return year == null
        ? next(number, month, scene)
        : of(Integer.parseInt(year), month.getValue(), number, scene);
  }

  /** A date without a year is the next such date; of a verb that looks back, the last. */
  static Meaning next(int day, Month month, Scene scene) {
    if (day < 1 || day > month.maxLength()) {
      return none();
    }
    int way = scene.looksBack() ? -1 : 1;
    for (int year = scene.today().getYear(); ; year += way) {
      boolean exists = day <= month.length(Year.isLeap(year));
      LocalDate date = exists ? LocalDate.of(year, month, day) : null;
      if (date != null && way * date.compareTo(scene.today()) >= 0) {
        return new Meaning.Day(date);
      }
    }
  }

  /** A date with its year, unless there is none such, it has passed or is too far off. */
  static Meaning of(int year, int month, int day, Scene scene) {
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return none();
    }
    if (date.isBefore(scene.today()) && !scene.looksBack()) {
      return past(date, scene);
    }
    return date.getYear() > scene.today().getYear() + 10
        ? new Meaning.Unsure(Slot.WHEN, "date-far", Map.of(), List.of())
        : new Meaning.Day(date);
  }

  static Meaning past(LocalDate date, Scene scene) {
    List<Reading.Candidate> offers =
        next(date.getDayOfMonth(), date.getMonth(), scene) instanceof Meaning.Day day
            ? List.of(scene.offers().date(day.date()))
            : List.of();
    return new Meaning.Unsure(
        Slot.WHEN, "date-past", Map.of("date", scene.offers().name(date)), offers);
  }

  static Meaning none() {
    return new Meaning.Unsure(Slot.WHEN, "date-none", Map.of(), List.of());
  }
}
