package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, with every word of it accounted for.
 *
 * @param intent what kind of line it is
 * @param verb the command's name, for {@link Intent#COMMAND}; else absent
 * @param draft the number of the draft that is meant, if one was said ({@code yes 2})
 * @param values what was understood, by slot
 * @param doubts what has several readings or none that may be guessed
 * @param unknown words that were not understood
 * @param parts every word of the line with what it was taken for, in order, for explanations
 */
public record Reading(
    Intent intent,
    @Nullable String verb,
    @Nullable Integer draft,
    Map<Slot<?>, Object> values,
    List<Doubt> doubts,
    List<Unknown> unknown,
    List<Part> parts) {
  public Reading {
    values = Map.copyOf(values);
    doubts = List.copyOf(doubts);
    unknown = List.copyOf(unknown);
    parts = List.copyOf(parts);
  }

  /** What kind of line it is. */
  public enum Intent {
    /** It begins with a verb. */
    COMMAND,
    /** yes, oui, sí: confirms a draft. */
    CONFIRM,
    /** A bare no, non: drops a draft. */
    DROP,
    /** No verb: a missing piece, or a change of a draft. */
    PIECE,
    /** Nothing in it was understood. */
    NOTHING
  }

  /**
   * Something that must be asked.
   *
   * @param said the words of the line
   * @param reason a stable key, in the message bundle as {@code doubt.<reason>}; its first word
   *     ({@code date-}, {@code time-}, {@code zone-}, {@code hours-}) names the piece of a {@link
   *     When} that is in doubt, so that an answer about another piece does not settle it
   * @param arguments for the sentence
   * @param candidates the readings to offer, each a piece of a line that can only be read one way
   */
  public record Doubt(
      Slot<?> slot,
      String said,
      String reason,
      Map<String, String> arguments,
      List<Candidate> candidates) {
    public Doubt {
      arguments = Map.copyOf(arguments);
      candidates = List.copyOf(candidates);
    }

    /** Whether a later line says what was asked. */
    boolean answeredBy(Reading later) {
      Optional<When> when = later.get(Slot.WHEN);
      if (reason.equals("number-alone") || slot == Slot.CONFIRMATION) {
        return !later.values.isEmpty();
      }
      if (reason.equals("until-what")) {
        return said(later) || later.get(Slot.REGISTRATION).isPresent();
      }
      return switch (reason.substring(0, Math.max(reason.indexOf('-'), 0))) {
        case "date" -> when.map(When::date).isPresent() || slot != Slot.WHEN && said(later);
        case "time" -> when.map(When::time).isPresent() || slot != Slot.WHEN && said(later);
        case "zone" -> when.map(When::zone).isPresent() || slot != Slot.WHEN && said(later);
        case "hours" -> when.map(When::time).isPresent() || later.get(Slot.LENGTH).isPresent();
        default -> said(later);
      };
    }

    private boolean said(Reading later) {
      return later.values.containsKey(slot);
    }
  }

  /**
   * A reading to offer.
   *
   * @param label for people, in the speaker's language
   * @param line what the button says for the person; answers the doubt when it is read
   */
  public record Candidate(String label, String line) {}

  /**
   * A word or phrase that was not understood.
   *
   * @param nearest what would have been understood instead, if anything is near
   * @param reason a stable key, in the message bundle as {@code unknown.<reason>}: {@code word}, or
   *     {@code slot} for what is understood but of no use to the verb
   */
  public record Unknown(String said, int start, @Nullable String nearest, String reason) {}

  /**
   * A stretch of the line and what it was taken for: a slot's name, {@code verb}, {@code filler}.
   */
  public record Part(int start, int end, String said, String takenFor) {}

  /** The value of a slot, if it was said. */
  public <T> Optional<T> get(Slot<T> slot) {
    @SuppressWarnings("unchecked")
    T value = (T) values.get(slot);
    return Optional.ofNullable(value);
  }

  /** Whether it can be acted on: nothing in doubt and nothing unknown. */
  public boolean clear() {
    return doubts.isEmpty() && unknown.isEmpty();
  }

  /**
   * This reading with a later line's in its place: what the later one says wins; a doubt that it
   * answers is gone; times and series keep what the later line does not say.
   */
  public Reading changedBy(Reading later) {
    Map<Slot<?>, Object> merged = new LinkedHashMap<>(values);
    later.values.forEach((slot, value) -> merged.merge(slot, value, Reading::merge));
    if (later.get(Slot.WHEN).map(When::date).isPresent()) {
      merged.remove(Slot.SHIFT);
    } else if (later.get(Slot.SHIFT).isPresent() && merged.get(Slot.EXTENT) != Slot.Extent.ONE) {
      // Of a series, the date may name the one that moves.
      merged.remove(Slot.WHEN);
    }
    if (doubts.stream().anyMatch(doubt -> doubt.reason().equals("group-several"))) {
      // The answer says which one was meant; the others that were said stay.
      List<String> all = new ArrayList<>(get(Slot.GROUPS).orElse(List.of()));
      later.get(Slot.GROUPS).orElse(List.of()).stream()
          .filter(key -> !all.contains(key))
          .forEach(all::add);
      merged.computeIfPresent(Slot.GROUPS, (slot, value) -> List.copyOf(all));
    }
    List<Doubt> open =
        java.util.stream.Stream.concat(
                doubts.stream().filter(doubt -> !doubt.answeredBy(later)), later.doubts.stream())
            .toList();
    return new Reading(intent, verb, draft, merged, open, later.unknown, later.parts);
  }

  /** This reading for a verb: what the verb cannot use is named as unknown. */
  public Reading usedBy(Set<Slot<?>> slots) {
    Set<String> strange =
        values.keySet().stream()
            .filter(slot -> !slots.contains(slot) && slot != Slot.CONFIRMATION)
            .map(Slot::name)
            .collect(Collectors.toSet());
    if (strange.isEmpty()) {
      return this;
    }
    List<Unknown> useless = new ArrayList<>(unknown);
    parts.stream()
        .filter(part -> strange.contains(part.takenFor()))
        .map(part -> new Unknown(part.said(), part.start(), null, "slot"))
        .forEach(useless::add);
    return new Reading(intent, verb, draft, values, doubts, useless, parts);
  }

  private static Object merge(Object earlier, Object later) {
    if (earlier instanceof When before && later instanceof When after) {
      return before.changedBy(after);
    }
    if (earlier instanceof Series before && later instanceof Series after) {
      return before.changedBy(after);
    }
    if (earlier instanceof Questions before && later instanceof Questions after) {
      return before.and(after);
    }
    return later;
  }
}
