package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.jspecify.annotations.Nullable;

/** The values that a line gives to the slots, each with the words that gave it, and the doubts. */
final class SlotValues {
  private static final Set<Slot<?>> LISTS =
      Set.of(
          Slot.GROUPS,
          Slot.LINKS,
          Slot.EMAILS,
          Slot.INTERPRETERS,
          Slot.MORE_LANGUAGES,
          Slot.LANGUAGES);

  private final Map<Slot<?>, Object> values = new LinkedHashMap<>();
  private final Map<Slot<?>, String> words = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Map<Slot<?>, Object> values() {
    return values;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  @Nullable Object get(Slot<?> slot) {
    return values.get(slot);
  }

  void put(Slot<?> slot, Object value) {
    values.put(slot, value);
  }

  /** The words that gave a slot its value. */
  String said(Slot<?> slot) {
    return words.getOrDefault(slot, "");
  }

  void doubt(Slot<?> slot, String said, String reason) {
    doubt(slot, said, reason, Map.of(), List.of());
  }

  void doubt(
      Slot<?> slot,
      String said,
      String reason,
      Map<String, String> arguments,
      List<Candidate> offers) {
    doubts.add(new Doubt(slot, said, reason, arguments, offers));
  }

  /**
   * Takes a value that was said; a second one for the same slot joins, corrects or is asked about.
   */
  void add(Meaning.Given given, String said) {
    Slot<?> slot = given.slot();
    Object before = values.get(slot);
    if (before == null) {
      values.put(slot, given.value());
      words.put(slot, said);
    } else if (LISTS.contains(slot)) {
      values.put(
          slot,
          Stream.concat(((List<?>) before).stream(), ((List<?>) given.value()).stream())
              .distinct()
              .toList());
    } else if (before instanceof Series series
        && given.value() instanceof Series other
        && fits(series, other)) {
      values.put(slot, series.changedBy(other));
    } else if (before instanceof Questions questions && given.value() instanceof Questions more) {
      values.put(slot, questions.and(more));
    } else if (!before.equals(given.value())) {
      two(slot, said);
    }
  }

  private static boolean fits(Series one, Series other) {
    return (one.rhythm() == null || other.rhythm() == null)
        && (one.times() == null || other.times() == null);
  }

  private void two(Slot<?> slot, String said) {
    String before = words.getOrDefault(slot, "");
    doubts.add(
        new Doubt(
            slot,
            before + " … " + said,
            "two",
            Map.of("slot", slot.name()),
            List.of(new Candidate(before, before), new Candidate(said, said))));
  }
}
