package org.intersession.bot.waitingroom.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.waitingroom.Verdict;
import org.intersession.bot.waitingroom.Verdict.Certainty;
import org.jspecify.annotations.Nullable;

/** What the roster says, in the language of its reader. */
record RosterWords(Locale locale, ZoneId zone) {
  private static final Messages MESSAGES = new Messages("waitingroom");
  private static final Messages NAMES = new Messages("names");
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int LONGEST_NAME = 64;

  /** The words of a page, in the zone of its meeting. */
  static RosterWords in(Optional<MeetingFacts> meeting, Locale locale) {
    return new RosterWords(locale, meeting.<ZoneId>map(MeetingFacts::zone).orElse(ZoneOffset.UTC));
  }

  /** The code of the language, for pages. */
  public String language() {
    return locale.getLanguage();
  }

  /** The sentence under a key. */
  public String text(String key) {
    return MESSAGES.text(locale, key);
  }

  /** The sentence under a key about something. */
  public String text(String key, Map<String, ?> arguments) {
    return MESSAGES.text(locale, key, arguments);
  }

  String of(Enum<?> value) {
    String kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return text(kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  String clock(@Nullable Instant at) {
    return at == null ? "" : CLOCK.format(at.atZone(zone));
  }

  /** As they show themselves; what does not show, and what is longer than a name, is left out. */
  String shown(Coming coming) {
    String name = coming.name().replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]+", "").strip();
    if (name.isEmpty()) {
      return coming.telephone().isEmpty() ? text("no-name") : coming.telephone();
    }
    boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
    return fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }

  /** Who they are, or may be. */
  String who(Standing one) {
    if (!one.guests().isEmpty()) {
      return names(one.guests());
    }
    if (!one.coming().known().isEmpty()) {
      return String.join(", ", one.coming().known());
    }
    return one.verdict().candidates().isEmpty()
        ? text("who.nobody")
        : text("who.perhaps", Map.of("names", candidates(one.verdict())));
  }

  private static String names(List<Guest> guests) {
    return guests.stream()
        .map(guest -> guest.name() + " (" + guest.body() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String candidates(Verdict verdict) {
    return verdict.candidates().stream()
        .limit(3)
        .map(one -> (one.given() + " " + one.family()).strip() + " (" + one.party() + ")")
        .collect(Collectors.joining(", "));
  }

  /** Why we think so. */
  String reason(Standing one) {
    if (!one.coming().known().isEmpty()) {
      return text("reason.said");
    }
    Verdict verdict = one.verdict();
    return NAMES.text(locale, verdict.reason().key(), verdict.reason().arguments());
  }

  /** What to do with somebody who waits. */
  String advice(Standing one) {
    if (!one.flags().isEmpty() && !one.flags().equals(java.util.Set.of(Standing.Flag.SHARED))) {
      return text("advice.look");
    }
    if (one.automatic()) {
      return text("advice.automatic");
    }
    boolean known = !one.guests().isEmpty();
    if (!known) {
      return text(
          one.verdict().certainty() == Certainty.AMBIGUOUS ? "advice.ask-which" : "advice.ask");
    }
    return text(one.comesIn() ? "advice.admit" : "advice.wait");
  }

  String flags(Collection<Standing.Flag> flags) {
    return flags.stream().sorted().map(this::of).collect(Collectors.joining(" "));
  }
}
