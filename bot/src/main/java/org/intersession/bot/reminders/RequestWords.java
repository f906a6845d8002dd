package org.intersession.bot.reminders;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Party;
import org.intersession.integrations.CardElement.Fact;

/** The room's sentences in the chat. A time among the arguments is said with its zone. */
final class RequestWords {
  private static final int NAMES_AT_MOST = 12;

  private final Messages messages = new Messages("requests");
  private final Dates dates = new Dates();

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  String text(Locale locale, String key, Map<String, ?> arguments) {
    Map<String, Object> said = new HashMap<>();
    arguments.forEach((name, value) -> said.put(name, say(locale, value)));
    return messages.text(locale, key, said);
  }

  Fact fact(Locale locale, String key, String value) {
    return new Fact(text(locale, "fact." + key), value);
  }

  /** How many of those who were asked have answered. */
  Fact answered(Locale locale, List<Asked> asked) {
    long answered = asked.stream().filter(Asked::answered).count();
    return fact(
        locale,
        "answered",
        text(locale, "answered", Map.of("answered", answered, "asked", asked.size())));
  }

  Reply.Refuse refuse(Locale locale, String key, Map<String, ?> arguments) {
    return new Reply.Refuse(text(locale, key, arguments));
  }

  Reply.Ask ask(Locale locale, Slot<?> slot, String key, List<String> lines) {
    return new Reply.Ask(
        slot, text(locale, key), lines.stream().map(line -> new Candidate(line, line)).toList());
  }

  /** The names of Parties, the first of them if there are many. */
  String names(Locale locale, List<Party> parties) {
    String names =
        parties.stream()
            .limit(NAMES_AT_MOST)
            .map(party -> party.name(locale))
            .collect(Collectors.joining(", "));
    int more = parties.size() - NAMES_AT_MOST;
    return more > 0 ? text(locale, "names.more", Map.of("names", names, "more", more)) : names;
  }

  /** How many read which language, the most frequent first. */
  String languages(Locale locale, Collection<Locale> languages) {
    return languages.stream()
        .collect(Collectors.groupingBy(Locale::getLanguage, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            entry ->
                Locale.forLanguageTag(entry.getKey()).getDisplayLanguage(locale)
                    + " "
                    + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The steps of a ladder in words. */
  String steps(Locale locale, List<Integer> steps) {
    if (steps.isEmpty()) {
      return text(locale, "steps.none");
    }
    return steps.stream()
        .map(
            day ->
                text(
                    locale,
                    day < 0 ? "step.before" : day == 0 ? "step.on" : "step.after",
                    Map.of("days", Math.abs(day))))
        .collect(Collectors.joining(", "));
  }

  Dates dates() {
    return dates;
  }

  private Object say(Locale locale, Object value) {
    return value instanceof ZonedDateTime time ? dates.full(time, locale) : value;
  }
}
