package org.intersession.bot.commands.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Dates as seen from today: {@code tomorrow}, {@code dans 2 semaines}, {@code en 3 días}. */
final class RelativeDateRecogniser implements Recogniser {
  private static final Phrasing TODAY =
      Phrasing.of("(?:for |pour |para )?(?:today|aujourd'hui|hoy)");
  private static final Phrasing YESTERDAY =
      Phrasing.of("(?:the )?(?:day before )?yesterday|(?:avant-? ?)?hier|anteayer|ayer");
  private static final Phrasing TOMORROW =
      Phrasing.of("(?:for |pour |para |to |a )?(?:tomorrow|demain|manana)");
  private static final Phrasing DAY_AFTER =
      Phrasing.of("(?:the )?(?:day after tomorrow|apres-? ?demain|pasado manana)");
  private static final String IN = "(?:in|dans|en|dentro de) ";
  private static final Phrasing DISTANCE =
      Phrasing.of(
          "(?:"
              + IN
              + "(?<n><few>)"
              + " (?<unit>days?|jours?|dias?|weeks?|semaines?|semanas?|months?|mois|mes(?:es)?)|(?<n2><few>)"
              + " (?<unit2>days?|weeks?|months?) from (?:now|today))");
  private static final Phrasing IDIOM =
      Phrasing.of(
          "(?:"
              + IN
              + "|sous )?(?:quinze|huit|quince|ocho|8|15) (?:jours|dias)|(?:en |dans )?(?:una |une"
              + " )?(?:quincena|quinzaine)");
  private static final Phrasing FORTNIGHT = Phrasing.of("in a fortnight");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    LocalDate today = scene.today();
    TODAY.in(text, m -> day(found, m, today));
    YESTERDAY.in(text, m -> yesterday(found, m, scene));
    TOMORROW.in(text, m -> day(found, m, today.plusDays(1)));
    DAY_AFTER.in(text, m -> day(found, m, today.plusDays(2)));
    FORTNIGHT.in(text, m -> day(found, m, today.plusWeeks(2)));
    DISTANCE.in(text, m -> distance(found, m, scene));
    IDIOM.in(text, m -> idiom(found, m, scene));
  }

  private static void day(Consumer<Finding> found, Matcher match, LocalDate date) {
    found.accept(new Finding(match.start(), match.end(), new Meaning.Day(date)));
  }

  private static void yesterday(Consumer<Finding> found, Matcher match, Scene scene) {
    boolean before = match.group().matches(".*before.*|avant.*|ante.*");
    String date = scene.offers().name(scene.today().minusDays(before ? 2 : 1));
    Meaning meaning = new Meaning.Unsure(Slot.WHEN, "date-past", Map.of("date", date), List.of());
    found.accept(new Finding(match.start(), match.end(), meaning));
  }

  private static void distance(Consumer<Finding> found, Matcher match, Scene scene) {
    String number = match.group("n") != null ? match.group("n") : match.group("n2");
    String unit = match.group("unit") != null ? match.group("unit") : match.group("unit2");
    LocalDate date = away(Numbers.of(number), unit, scene.today());
    Meaning meaning =
        date.getYear() > scene.today().getYear() + 10
            ? new Meaning.Unsure(Slot.WHEN, "date-far", Map.of(), List.of())
            : new Meaning.Day(date);
    found.accept(new Finding(match.start(), match.end(), meaning));
  }

  private static LocalDate away(int number, String unit, LocalDate today) {
    if (unit.startsWith("mo") || unit.startsWith("me")) {
      return today.plusMonths(number);
    }
    return unit.matches("d.*|j.*") ? today.plusDays(number) : today.plusWeeks(number);
  }

  /** "Fifteen days" are two weeks to some and fifteen days to others. */
  private static void idiom(Consumer<Finding> found, Matcher match, Scene scene) {
    boolean week = match.group().matches(".*(?:huit|ocho|8).*");
    int days = week ? 7 : 14;
    List<Reading.Candidate> offers =
        List.of(
            scene.offers().date(scene.today().plusDays(days)),
            scene.offers().date(scene.today().plusDays(days + 1)));
    Meaning meaning = new Meaning.Unsure(Slot.WHEN, "date-idiom", Map.of(), offers);
    found.accept(new Finding(match.start(), match.end(), meaning, 20));
  }
}
