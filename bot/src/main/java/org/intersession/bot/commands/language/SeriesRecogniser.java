package org.intersession.bot.commands.language;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.intersession.integrations.MeetingRequest.Rhythm.Unit;
import org.jspecify.annotations.Nullable;

/** How a series goes on: {@code every month}, {@code premier lundi de chaque mois}. */
final class SeriesRecogniser implements Recogniser {
  private static final String EACH =
      "(?:every|each|chaque|cada|tous les|toutes les|todos los|todas las)";
  private static final String UNITS =
      "(?<unit>days?|jours?|dias?|weeks?|semaines?|semanas?|months?|mois|mes(?:es)?|quarters?|trimestres?|years?|ans?|annees?|anos?)";
  private static final Phrasing EVERY =
      Phrasing.of(EACH + " (?:(?<other>other|second) )?(?:(?<n><few>) )?" + UNITS);
  private static final Phrasing ADVERB =
      Phrasing.of(
          "(?<day>daily|quotidien(?:ne|nement)?|diari[oa]|diariamente)|(?<week>weekly|hebdomadaire(?:ment)?|semanal(?:mente)?)"
              + "|(?<two>fortnightly|every fortnight)|(?<month>monthly|mensuel(?:le|lement)?|mensual(?:mente)?)"
              + "|(?<quarter>quarterly|trimestriel(?:le|lement)?|trimestral(?:mente)?)|(?<year>yearly|annually|annuel(?:le|lement)?|anual(?:mente)?)");
  private static final Phrasing UNCLEAR =
      Phrasing.of(
          "bi-?weekly|bi-?monthly|bi-?mensuel(?:le)?|bi-?mestriel(?:le)?|bi-?mensual|bi-?mestral|bi-?hebdomadaire|bi-?semanal|semi-?monthly"
              + "|(?:tous les|cada|every|todos los) (?:quinze|quince|15) (?:jours|dias|days)|(?:cada|chaque) (?:quincena|quinzaine)"
              + "|quincenal(?:mente)?|(?:every|each) second <weekday>");
  static final String ORDINAL =
      "(?<o>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last|premiere?|1ere?|1er|deuxieme|2e|2eme|seconde?|troisieme|3e|3eme"
          + "|quatrieme|4e|4eme|cinquieme|derniere?|primer[oa]?|segundo|tercer[oa]?|cuarto|quinto|ultimo|2o|3o|4o|3er|4to)";
  private static final String OF_EACH =
      "(?:of|in|du|de|del)? ?(?:(?:every|each|the|chaque|cada|tous les|todos los) )?(?<per>month|mois|mes|quarter|trimestre|year|an|annee|ano)";
  private static final Phrasing NTH =
      Phrasing.of(
          "(?:on )?(?:the |le |el |every |each |chaque |cada |todos los |tous les )?"
              + ORDINAL
              + "s? (?<w><weekday>)s? "
              + OF_EACH,
          EACH
              + " (?:month|mois|mes),? (?:on )?(?:the |le |el )?"
              + ORDINAL.replace("<o>", "<o2>")
              + " (?<w2><weekday>)");
  private static final Phrasing WEEKLY =
      Phrasing.of(
          "(?:(?:on |le |les )?(?:every|each|chaque|cada|tous les|todos los) (?<w><weekday>)s?"
              + "|(?:on )(?<w2><weekday>)s|los (?<w3><weekday>))");
  private static final Phrasing EVERY_OTHER_DAY =
      Phrasing.of("(?:every|each) other (?<w><weekday>)");
  private static final Phrasing TIMES =
      Phrasing.of(
          "(?:for |pour |por |pendant |durante )?(?<n>[0-9]{1,4}|<few>) (?:times|fois|veces|occurrences|ocurrencias|sessions|seances|sesiones)");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    EVERY.in(text, m -> accept(found, m, every(m)));
    ADVERB.in(text, m -> accept(found, m, adverb(m)));
    UNCLEAR.in(
        text,
        m ->
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    new Meaning.Unsure(
                        Slot.SERIES, "series-rhythm", Map.of(), scene.offers().rhythms()),
                    20)));
    NTH.in(text, m -> accept(found, m, nth(m)));
    WEEKLY.in(text, m -> accept(found, m, series(Unit.WEEK, 1, 0, weekday(m, "w", "w2", "w3"))));
    EVERY_OTHER_DAY.in(text, m -> accept(found, m, series(Unit.WEEK, 2, 0, weekday(m, "w"))));
    TIMES.in(text, m -> accept(found, m, times(Numbers.of(m.group("n")))));
  }

  private static Meaning every(Matcher match) {
    int number = match.group("n") == null ? 1 : Numbers.of(match.group("n"));
    int every = match.group("other") == null ? number : 2;
    return unit(match.group("unit"), every);
  }

  private static Meaning unit(String unit, int every) {
    if (every < 1 || every > 99) {
      return new Meaning.Unsure(Slot.SERIES, "series-rhythm", Map.of(), List.of());
    }
    if (unit.matches("quarter.*|trimestre.*")) {
      return series(Unit.MONTH, 3 * every, 0, null);
    }
    if (unit.matches("year.*|an.*")) {
      return series(Unit.MONTH, 12 * every, 0, null);
    }
    if (unit.matches("mo.*|mes.*")) {
      return series(Unit.MONTH, every, 0, null);
    }
    return series(unit.matches("d.*|j.*") ? Unit.DAY : Unit.WEEK, every, 0, null);
  }

  private static Meaning adverb(Matcher match) {
    if (match.group("two") != null) {
      return unit("week", 2);
    }
    for (String unit : List.of("day", "week", "month", "quarter", "year")) {
      if (match.group(unit) != null) {
        return unit(unit, 1);
      }
    }
    throw new IllegalStateException("no rhythm in " + match.group());
  }

  private static Meaning nth(Matcher match) {
    String said = match.group("o") != null ? match.group("o") : match.group("o2");
    int ordinal = ordinal(said);
    DayOfWeek day = weekday(match, "w", "w2");
    if (ordinal == 5) {
      return new Meaning.Unsure(Slot.SERIES, "series-fifth", Map.of(), List.of());
    }
    String per = match.group("per");
    int months =
        per == null || per.startsWith("mo") || per.equals("mes")
            ? 1
            : per.matches("quarter|trimestre") ? 3 : 12;
    return series(Unit.MONTH, months, ordinal, day);
  }

  static int ordinal(String said) {
    if (said.matches("last|derni.*|ultimo")) {
      return -1;
    }
    return said.matches("f(?:irst|ifth)|pr.*|1.*")
        ? said.equals("fifth") ? 5 : 1
        : said.matches("se.*|deux.*|2.*")
            ? 2
            : said.matches("t.*|3.*") ? 3 : said.matches("fourth|quat.*|cuarto|4.*") ? 4 : 5;
  }

  private static DayOfWeek weekday(Matcher match, String... groups) {
    for (String group : groups) {
      if (match.group(group) != null) {
        return Names.WEEKDAYS.get(match.group(group));
      }
    }
    throw new IllegalStateException("no weekday in " + match.group());
  }

  private static Meaning times(int times) {
    return times < 1 || times > 999
        ? new Meaning.Unsure(Slot.SERIES, "series-times", Map.of(), List.of())
        : new Meaning.Given(Slot.SERIES, new Series(null, null, times, null));
  }

  private static Meaning series(Unit unit, int every, int ordinal, @Nullable DayOfWeek day) {
    return new Meaning.Given(
        Slot.SERIES, new Series(new Rhythm(unit, every, ordinal), day, null, null));
  }

  private static void accept(Consumer<Finding> found, Matcher match, Meaning meaning) {
    found.accept(new Finding(match.start(), match.end(), meaning, 5));
  }
}
