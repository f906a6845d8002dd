package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a ladder: {@code reminders 14, 7 days before, on the day and 3 after}. */
final class StepsRecogniser implements Recogniser {
  private static final int DAYS_AT_MOST = 365;
  private static final int STEPS_AT_MOST = 12;
  private static final String ON = "on the day|the same day|le jour meme|el mismo dia|el dia mismo";
  private static final String BEFORE = "before|avant|antes";
  private static final String AFTER = "after|apres|despues";
  private static final String ITEM =
      "(?:[0-9]{1,4}|days?|jours?|dias?|" + BEFORE + "|" + AFTER + "|" + ON + "|and|et|y)";
  private static final Phrasing STEPS =
      Phrasing.of(
          "(?:with |avec |con )?(?:reminders?|rappels?|recordatorios?)(?: ?:)?"
              + " (?<body>(?:[0-9]{1,4}|"
              + ON
              + ")(?:,? "
              + ITEM
              + ")*)");
  private static final Phrasing NONE =
      Phrasing.of(
          "(?:no|without(?: any)?|sans(?: aucun)?|aucun|sin|ningun)"
              + " (?:reminders?|rappels?|recordatorios?)");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<days>[0-9]{1,4})|(?<on>"
              + ON
              + ")|(?<before>"
              + BEFORE
              + ")|(?<after>"
              + AFTER
              + ")");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    NONE.in(text, m -> accept(found, m, List.of()));
    STEPS.in(text, m -> accept(found, m, steps(m.group("body"))));
  }

  /**
   * Numbers wait for the word that says on which side of the deadline they are; before is usual.
   */
  private static List<Integer> steps(String body) {
    List<Integer> steps = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    Matcher token = TOKEN.matcher(body);
    while (token.find()) {
      if (token.group("days") != null) {
        waiting.add(Integer.valueOf(token.group("days")));
      } else if (token.group("on") != null) {
        steps.add(0);
      } else {
        int side = token.group("before") != null ? -1 : 1;
        waiting.forEach(days -> steps.add(side * days));
        waiting.clear();
      }
    }
    waiting.forEach(days -> steps.add(-days));
    return steps.stream().distinct().sorted().toList();
  }

  private static void accept(Consumer<Finding> found, Matcher match, List<Integer> steps) {
    boolean fits =
        steps.size() <= STEPS_AT_MOST
            && steps.stream().allMatch(days -> Math.abs(days) <= DAYS_AT_MOST);
    Meaning meaning =
        fits
            ? new Meaning.Given(Slot.STEPS, steps)
            : new Meaning.Unsure(Slot.STEPS, "steps-range", Map.of(), List.of());
    found.accept(new Finding(match.start(), match.end(), meaning, 40));
  }
}
