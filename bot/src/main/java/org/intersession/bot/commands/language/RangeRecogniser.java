package org.intersession.bot.commands.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** From one time of day to another: {@code from 14:00 to 15:30}, {@code de 14h à 15h30}. */
final class RangeRecogniser implements Recogniser {
  private static final Phrasing RANGE =
      Phrasing.of(
          "(?<from>from |between |at |de las? |de |desde las? |desde |entre las? |entre |a las? |a"
              + " )?<clock1>(?<to> ?- ?| to | until | till | and | a las? | a | jusqu'a | hasta"
              + " las? | hasta | et | y las? | y )<clock2>");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    RANGE.in(
        text,
        match -> {
          if (isRange(match, scene)) {
            found.accept(new Finding(match.start(), match.end(), meaning(match, scene)));
          }
        });
  }

  /** Two numbers with a word between them are a range only if a time is in it. */
  private static boolean isRange(Matcher match, Scene scene) {
    ClockWords first = ClockWords.from(match, 1);
    ClockWords second = ClockWords.from(match, 2);
    boolean marked = match.group("from") != null;
    if (match.group("to").matches(" (?:and|et|y|y las?) ")) {
      return marked && match.group("from").matches("(?:between|entre).*") && !second.isNumber();
    }
    if (!marked && first.isNumber() && scene.allows(Slot.NUMBER)) {
      // "move 1 to 11:00": the number of what is moved.
      return false;
    }
    return !second.isNumber() || !first.isNumber() && marked;
  }

  private static Meaning meaning(Matcher match, Scene scene) {
    ClockWords first = ClockWords.from(match, 1);
    ClockWords second = ClockWords.from(match, 2);
    if (first.isNumber() && second.french()) {
      first = first.asFrench();
    }
    if (first.isNumber() && second.half() > 0) {
      ClockWords same = first.inHalf(second.half());
      boolean before =
          !same.times().isEmpty()
              && !second.times().isEmpty()
              && same.times().get(0).isBefore(second.times().get(0));
      first = before ? same : first;
    }
    return between(first.times(), second.times(), scene);
  }

  private static Meaning between(List<LocalTime> starts, List<LocalTime> ends, Scene scene) {
    if (starts.isEmpty() || ends.isEmpty()) {
      return new Meaning.Unsure(Slot.WHEN, "time-none", Map.of(), List.of());
    }
    if (starts.size() == 1 && ends.size() == 1 && starts.get(0).isBefore(ends.get(0))) {
      return new Meaning.Hours(starts.get(0), ends.get(0));
    }
    List<Reading.Candidate> offers =
        starts.stream()
            .flatMap(
                start ->
                    ends.stream()
                        .filter(start::isBefore)
                        .map(end -> scene.offers().hours(start, end)))
            .toList();
    return new Meaning.Unsure(Slot.WHEN, "time-range", Map.of(), offers);
  }
}
