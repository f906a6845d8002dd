package org.intersession.bot.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Part;
import org.intersession.bot.commands.language.Reading.Unknown;
import org.intersession.bot.commands.language.Slot;

/** The line as it may have been meant, to be said with one press. */
final class Corrections {
  private final Function<String, Reading> reader;

  /** Corrections that this reader understands; no other is ever offered. */
  Corrections(Function<String, Reading> reader) {
    this.reader = reader;
  }

  /** At most one line in which every word is understood, and none is left out. */
  List<Candidate> of(String line, Reading reading) {
    return Stream.of(nearest(line, reading), quoted(line, reading), verbFirst(line, reading))
        .flatMap(Optional::stream)
        .filter(corrected -> reader.apply(corrected).unknown().isEmpty())
        .findFirst()
        .map(corrected -> new Candidate(corrected, corrected))
        .stream()
        .toList();
  }

  /**
   * The one verb that is said with all that this line says, where its own verb is not: {@code
   * meeting} for {@code meet}. Labelled with the verb.
   */
  Optional<Candidate> otherVerb(String line, Reading reading, List<String> verbs) {
    Optional<Part> said = verb(reading).filter(verb -> stands(verb.said(), verb.start(), line));
    boolean useless =
        !reading.unknown().isEmpty()
            && reading.unknown().stream().allMatch(unknown -> unknown.reason().equals("slot"));
    if (said.isEmpty() || !useless) {
      return Optional.empty();
    }
    Part verb = said.get();
    List<Candidate> fitting =
        verbs.stream()
            .map(other -> new Candidate(other, replaced(line, verb, other)))
            .filter(other -> isCommand(reader.apply(other.line())))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean isCommand(Reading reading) {
    return reading.verb() != null && reading.unknown().isEmpty();
  }

  /** The words that were taken for the verb. */
  static Optional<Part> verb(Reading reading) {
    return reading.parts().stream().filter(part -> part.takenFor().equals("verb")).findFirst();
  }

  private static String replaced(String line, Part part, String other) {
    return line.substring(0, part.start()) + other + line.substring(part.end());
  }

  /** The nearest words in the unknown ones' place. */
  private static Optional<String> nearest(String line, Reading reading) {
    List<Unknown> fromTheEnd =
        reading.unknown().stream()
            .sorted(Comparator.comparingInt(Unknown::start).reversed())
            .toList();
    StringBuilder corrected = new StringBuilder(line);
    for (Unknown unknown : fromTheEnd) {
      if (unknown.nearest() == null || !stands(unknown, line)) {
        return Optional.empty();
      }
      corrected.replace(unknown.start(), end(unknown), unknown.nearest());
    }
    return fromTheEnd.isEmpty() ? Optional.empty() : Optional.of(corrected.toString());
  }

  /** Unknown words where a title is wanted may be the title, without its quotes. */
  private Optional<String> quoted(String line, Reading reading) {
    boolean one = reading.verb() != null && reading.unknown().size() == 1;
    if (!one || reading.get(Slot.TITLE).isPresent() || !stands(reading.unknown().get(0), line)) {
      return Optional.empty();
    }
    Unknown title = reading.unknown().get(0);
    String quoted = '"' + title.said() + '"';
    return Optional.of(line.substring(0, title.start()) + quoted + line.substring(end(title)))
        .filter(corrected -> reader.apply(corrected).get(Slot.TITLE).isPresent());
  }

  /** A verb that stands later in the line, in its place. */
  private Optional<String> verbFirst(String line, Reading reading) {
    return reading.verb() != null
        ? Optional.empty()
        : reading.unknown().stream()
            .filter(unknown -> stands(unknown, line))
            .map(unknown -> moved(line, unknown))
            .filter(moved -> reader.apply(moved).verb() != null)
            .findFirst();
  }

  private static String moved(String line, Unknown verb) {
    String before = line.substring(0, verb.start()).strip();
    String after = line.substring(end(verb)).strip();
    return String.join(" ", verb.said(), before, after).replaceAll(" {2,}", " ").strip();
  }

  private static boolean stands(Unknown unknown, String line) {
    return stands(unknown.said(), unknown.start(), line);
  }

  /** The reader may have cleaned a line before it read it; then its places are others. */
  private static boolean stands(String said, int start, String line) {
    return start + said.length() <= line.length() && line.startsWith(said, start);
  }

  private static int end(Unknown unknown) {
    return unknown.start() + unknown.said().length();
  }
}
