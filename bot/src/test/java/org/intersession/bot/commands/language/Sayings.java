package org.intersession.bot.commands.language;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.intersession.bot.commands.language.Vocabulary.Verb;

/** Lines said on a Wednesday morning in Geneva, and readings in one line of text. */
final class Sayings {
  static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
  static final LineReader READER = new LineReader(vocabulary());

  private Sayings() {}

  static Vocabulary vocabulary() {
    return new Vocabulary(
        List.of(
            Verb.of("meet", meeting()),
            Verb.of("help", Set.of(Slot.TOPIC)),
            Verb.of("language", Set.of(Slot.LANGUAGES, Slot.CHANNEL)),
            Verb.of("meetings", Set.of(Slot.PAST)),
            Verb.of("meeting", Set.of(Slot.NUMBER)),
            Verb.of(
                "move",
                Set.of(
                    Slot.NUMBER, Slot.WHEN, Slot.SHIFT, Slot.LENGTH, Slot.EXTENT, Slot.OCCURRENCE)),
            Verb.of("cancel", Set.of(Slot.NUMBER, Slot.EXTENT, Slot.OCCURRENCE)),
            Verb.of(
                "settings",
                Set.of(
                    Slot.NUMBER,
                    Slot.REGISTRATION,
                    Slot.ADMISSION,
                    Slot.RENAMING,
                    Slot.CHAT,
                    Slot.INTERPRETATION,
                    Slot.MORE_LANGUAGES,
                    Slot.INTERPRETERS,
                    Slot.OFFICER,
                    Slot.RECORDING)),
            Verb.of("hosts", Set.of()),
            Verb.of("registrants", Set.of(Slot.NUMBER)),
            Verb.of("waiting", Set.of(Slot.NUMBER)),
            Verb.of("request", Set.of(Slot.TITLE, Slot.WHEN, Slot.GROUPS)),
            Verb.of("extend", Set.of(Slot.NUMBER, Slot.WHEN, Slot.GROUPS))),
        Map.of(
            "spwg", Set.of("SPWG", "GTPE", "Strategic Plan WG"),
            "all", Set.of("all parties", "toutes les Parties", "todas las Partes"),
            "kenya", Set.of("Kenya", "Kenia"),
            "jamaica", Set.of("Jamaica", "Jamaïque")));
  }

  private static Set<Slot<?>> meeting() {
    return Set.of(
        Slot.TITLE,
        Slot.WHEN,
        Slot.LENGTH,
        Slot.SIZE,
        Slot.INTERPRETATION,
        Slot.MORE_LANGUAGES,
        Slot.INTERPRETERS,
        Slot.REGISTRATION,
        Slot.ADMISSION,
        Slot.PLATFORM,
        Slot.SERIES,
        Slot.GROUPS,
        Slot.LINKS,
        Slot.CHAT,
        Slot.RECORDING,
        Slot.RENAMING,
        Slot.OFFICER);
  }

  static Line line(String text, String language) {
    return new Line(text, Locale.forLanguageTag(language), ZONE, NOW);
  }

  static Reading read(String text, String language) {
    return READER.read(line(text, language));
  }

  /** A reading as text: the intent, the values by slot, then doubts and unknown words. */
  static String summary(Reading reading) {
    List<String> said = new ArrayList<>();
    said.add(reading.intent().name() + (reading.verb() == null ? "" : " " + reading.verb()));
    if (reading.draft() != null) {
      said.add("draft = " + reading.draft());
    }
    reading.values().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .forEach(entry -> said.add(entry.getKey().name() + " = " + plain(entry.getValue())));
    reading.doubts().forEach(doubt -> said.add(summary(doubt)));
    reading
        .unknown()
        .forEach(
            unknown ->
                said.add(
                    "! " + unknown.said() + " ~ " + unknown.nearest() + " " + unknown.reason()));
    return String.join("\n", said);
  }

  private static String summary(Doubt doubt) {
    return "? "
        + doubt.slot().name()
        + " "
        + doubt.reason()
        + " "
        + doubt.candidates().stream().map(Candidate::line).toList();
  }

  private static String plain(Object value) {
    return value
        .toString()
        .replaceAll("\\w+=null,? ?", "")
        .replaceAll(", ]", "]")
        .replaceAll("Rhythm\\[unit=(\\w+), every=(\\d+), ordinal=(-?\\d+)]", "$2 $1 $3");
  }
}
