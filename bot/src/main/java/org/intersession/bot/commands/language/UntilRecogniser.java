package org.intersession.bot.commands.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The words that make what follows an end or a deadline. */
final class UntilRecogniser implements Recogniser {
  private static final String UNTIL =
      "(?:until|till|through|jusqu'au|jusqu'a|jusqu'en|jusque|hasta el|hasta la|hasta las|hasta)";
  private static final Phrasing ANY =
      Phrasing.of(
          "(?:(?:open|ouverte?s?|abierta|valid|which )?(?:closes?|closing|closed|ferme|fermeture|cierra|cierre)?"
              + " ?(?:on |at |le |el )?)?"
              + UNTIL,
          "by|d'ici|d'ici le|d'ici au|deadline:?|before the end of|closing|closes(?: on)?|(?:qui )?ferme le|(?:que )?cierra"
              + " el|date limite:?|fecha limite:?|a mas tardar el|au plus tard le");

  /** Where a deadline is all that can be meant; elsewhere a meeting may be held before a day. */
  private static final Phrasing BEFORE =
      Phrasing.of("before|no later than|avant(?: le)?|pour le|antes del?|para el");

  private static final Phrasing SERIES =
      Phrasing.of("(?:series|serie|la serie|the series|ends?|fin|finit|termina),? " + UNTIL);
  private static final Phrasing MONTH =
      Phrasing.of(
          UNTIL
              + " (?:the end of |end of |la fin de |la fin |fin |finales de |fines de |el final de"
              + " )?(?<m><month>)\\.?(?: (?:de |del |of )?(?<y>[0-9]{4}))?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    ANY.in(text, m -> accept(found, m, new Meaning.Until(null)));
    if (deadline(scene)) {
      BEFORE.in(text, m -> accept(found, m, new Meaning.Until(null)));
    }
    SERIES.in(text, m -> accept(found, m, new Meaning.Until(Slot.SERIES)));
    MONTH.in(text, m -> accept(found, m, lastDay(m, scene)));
  }

  private static boolean deadline(Scene scene) {
    return scene.hasVerb()
        && scene.allows(Slot.WHEN)
        && !scene.allows(Slot.SERIES)
        && !scene.allows(Slot.REGISTRATION)
        && !scene.allows(Slot.SHIFT);
  }

  private static Meaning lastDay(Matcher match, Scene scene) {
    int month = Names.MONTHS.get(match.group("m")).getValue();
    @Nullable String said = match.group("y");
    int year = said == null ? scene.today().getYear() : Integer.parseInt(said);
    LocalDate last = YearMonth.of(year, month).atEndOfMonth();
    if (said == null && last.isBefore(scene.today())) {
      last = YearMonth.of(year + 1, month).atEndOfMonth();
    }
    return DateRecogniser.of(last.getYear(), month, last.getDayOfMonth(), scene)
            instanceof Meaning.Unsure unsure
        ? unsure
        : new Meaning.LastDay(last);
  }

  private static void accept(Consumer<Finding> found, Matcher match, Meaning meaning) {
    found.accept(new Finding(match.start(), match.end(), meaning));
  }
}
