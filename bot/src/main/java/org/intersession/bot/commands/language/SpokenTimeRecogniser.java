package org.intersession.bot.commands.language;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Times in words: {@code half past two}, {@code à quinze heures trente}, {@code a las tres}. */
final class SpokenTimeRecogniser implements Recogniser {
  private static final String HOUR = "(?:[0-9]{1,2}|" + Numbers.hoursPattern() + ")";
  private static final String MINUTES = "(?:[0-5]?[0-9]|" + Numbers.manyPattern() + ")";
  private static final String MORNING = "morning|matin|manana|madrugada";
  private static final String HALF =
      "(?: ?(?<p>[ap])\\.?m\\b\\.?| (?:in the |du |de l'|de la |por la )(?:(?<d>"
          + MORNING
          + ")|afternoon|evening|apres-?midi|soir|tarde|noche)(?<later>))";
  private static final Phrasing ENGLISH =
      Phrasing.of(
          "(?:at )?(?:a )?(?<m>half|quarter|" + MINUTES + ") past (?<h>" + HOUR + ")" + HALF + "?",
          "(?:at )?(?:a )?(?<to>quarter) to (?<h2>" + HOUR + ")(?: ?(?<p2>[ap])\\.?m\\b\\.?)?");
  private static final Phrasing ENGLISH_HOUR =
      Phrasing.of(
          "(?:at )?(?<h>" + Numbers.hoursPattern() + ")(?:" + HALF + "| o'clock)",
          "at (?<h2>" + Numbers.hoursPattern() + ")");
  private static final Phrasing FRENCH =
      Phrasing.of(
          "(?:a |des |a partir de )(?<h>"
              + HOUR
              + ") ?(?:heures?|h)(?: (?<m>et demie?|et quart|moins le quart|"
              + MINUTES
              + "))?"
              + HALF
              + "?");
  private static final Phrasing SPANISH =
      Phrasing.of(
          "(?:a|desde|de|para) las? (?<h>"
              + HOUR
              + ")(?: (?<m>y media|y cuarto|menos cuarto|y "
              + MINUTES
              + "))?(?: horas)?"
              + HALF
              + "?");
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          30,
          "quarter",
          15,
          "et demie",
          30,
          "et demi",
          30,
          "et quart",
          15,
          "y media",
          30,
          "y cuarto",
          15,
          "moins le quart",
          -15,
          "menos cuarto",
          -15);

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    ENGLISH.in(
        text,
        m -> {
          boolean to = m.group("to") != null;
          String half = m.group(to ? "p2" : "p");
          ClockWords clock =
              to
                  ? clock(m.group("h2"), "menos cuarto", half(half, null, false), false)
                  : clock(m.group("h"), m.group("m"), half(m), false);
          accept(found, m, clock, scene);
        });
    ENGLISH_HOUR.in(
        text,
        m ->
            accept(
                found,
                m,
                m.group("h") == null
                    ? clock(m.group("h2"), null, 0, false)
                    : clock(m.group("h"), null, half(m), false),
                scene));
    FRENCH.in(
        text,
        m -> accept(found, m, clock(m.group("h"), m.group("m"), half(m), half(m) == 0), scene));
    SPANISH.in(
        text, m -> accept(found, m, clock(m.group("h"), m.group("m"), half(m), false), scene));
  }

  private static void accept(
      Consumer<Finding> found, Matcher match, ClockWords clock, Scene scene) {
    found.accept(new Finding(match.start(), match.end(), TimeRecogniser.meaning(clock, scene), -1));
  }

  private static ClockWords clock(String hour, @Nullable String minutes, int half, boolean french) {
    int part = minutes == null ? 0 : minutes(minutes);
    int hours = Numbers.of(hour) - (part < 0 ? 1 : 0);
    return new ClockWords(
        hours, Math.floorMod(part, 60), half, minutes != null, hour.startsWith("0"), french);
  }

  private static int minutes(String said) {
    Integer part = PARTS.get(said);
    return part != null ? part : Numbers.of(said.replaceFirst("^y ", ""));
  }

  private static int half(Matcher match) {
    return half(match.group("p"), match.group("d"), match.group("later") != null);
  }

  private static int half(@Nullable String letter, @Nullable String morning, boolean part) {
    if (letter != null) {
      return letter.equals("a") ? 1 : 2;
    }
    return part ? morning == null ? 2 : 1 : 0;
  }
}
