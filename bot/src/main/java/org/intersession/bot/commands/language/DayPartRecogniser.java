package org.intersession.bot.commands.language;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Halves of a day: {@code tonight}, {@code vendredi après-midi}, {@code por la mañana}. */
final class DayPartRecogniser implements Recogniser {
  private static final String MORNING = "morning|matin|matinee|manana";
  private static final String LATER = "afternoon|evening|apres-?midi|soir|soiree|tarde|noche";
  private static final Phrasing TODAYS =
      Phrasing.of(
          "(?:this |ce |cet |cette |esta )(?:(?<m>" + MORNING + ")|" + LATER + ")", "tonight");
  private static final Phrasing ANY =
      Phrasing.of(
          "(?:in the |le |l'|au |dans l'|dans la |en |por la |en la |a la |de la )?(?:(?<m>"
              + "morning|matin|matinee|(?<=(?:por|en|de) la )manana)|"
              + LATER
              + ")");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    TODAYS.in(text, match -> accept(found, match, scene.today()));
    ANY.in(text, match -> accept(found, match, null));
  }

  private static void accept(Consumer<Finding> found, Matcher match, @Nullable LocalDate date) {
    Meaning meaning = new Meaning.DayPart(date, match.group("m") != null);
    found.accept(new Finding(match.start(), match.end(), meaning));
  }
}
