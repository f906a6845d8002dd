package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.reminders.LastLook.Owed;
import org.intersession.bot.reminders.Recipients.Lack;
import org.intersession.bot.reminders.Recipients.Reached;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** What a sending would be: how many, in which languages, when, samples, and who is left out. */
final class Preview {
  private static final int SAMPLES = 3;
  private static final int MANY_OPEN = 20;

  private final RequestWords words;
  private final Recipients recipients;
  private final AskedStore store;
  private final ReminderLetters letters;
  private final Bodies bodies;

  Preview(
      RequestWords words,
      Recipients recipients,
      AskedStore store,
      ReminderLetters letters,
      Bodies bodies) {
    this.words = words;
    this.recipients = recipients;
    this.store = store;
    this.letters = letters;
    this.bodies = bodies;
  }

  List<CardElement> of(
      Request request,
      List<Asked> asked,
      List<Reminders.Message> messages,
      Locale locale,
      Instant now) {
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(request, messages, locale)));
    body.addAll(leftOut(request, asked, locale, now));
    body.addAll(warnings(messages, locale));
    body.addAll(samples(request, asked, messages, locale, now));
    if (request.worded()) {
      body.add(new Text(words.text(locale, "wording.own"), Tone.QUIET));
    }
    return body;
  }

  private List<Fact> facts(Request request, List<Reminders.Message> messages, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        words.fact(
            locale, "messages", words.text(locale, "messages", Map.of("count", messages.size()))));
    long chats = messages.stream().filter(Reminders.Message::chat).count();
    if (chats > 0) {
      facts.add(
          words.fact(
              locale,
              "channels",
              words.text(
                  locale, "channels", Map.of("mails", messages.size() - chats, "chats", chats))));
    }
    if (messages.isEmpty()) {
      return facts;
    }
    facts.add(
        words.fact(
            locale,
            "languages",
            words.languages(
                locale,
                messages.stream()
                    .map(message -> ReminderLetters.language(message.person()))
                    .toList())));
    facts.add(
        words.fact(
            locale,
            "leaves",
            words.text(
                locale,
                "leaves",
                Map.of(
                    "first", time(messages, request, true),
                    "last", time(messages, request, false)))));
    return facts;
  }

  private static ZonedDateTime time(
      List<Reminders.Message> messages, Request request, boolean first) {
    Comparator<Instant> order = Comparator.naturalOrder();
    return messages.stream()
        .map(Reminders.Message::notBefore)
        .min(first ? order : order.reversed())
        .orElseThrow()
        .atZone(request.zone());
  }

  private List<CardElement> leftOut(
      Request request, List<Asked> asked, Locale locale, Instant now) {
    Map<Lack, List<Party>> lacking = new LinkedHashMap<>();
    List<Party> stopped = new ArrayList<>();
    for (Asked one : asked) {
      Reached reached = recipients.of(request, one.party(), now);
      Lack lack = reached.lack();
      if (lack == Lack.NONE && !reached.stopped().isEmpty()) {
        stopped.add(bodies.of(one.party()));
      }
      if (lack != Lack.NONE) {
        lacking.computeIfAbsent(lack, key -> new ArrayList<>()).add(bodies.of(one.party()));
      }
    }
    List<CardElement> sentences = new ArrayList<>();
    lacking.forEach(
        (lack, names) ->
            sentences.add(
                new Text(
                    words.text(
                        locale, "lack." + lack.name(), Map.of("names", words.names(locale, names))),
                    Tone.WARNING)));
    if (!stopped.isEmpty()) {
      sentences.add(
          new Text(
              words.text(
                  locale,
                  "left-out.stopped",
                  Map.of("count", stopped.size(), "names", words.names(locale, stopped))),
              Tone.QUIET));
    }
    return sentences;
  }

  /** Who has heard of it lately, or often enough, and is left out. */
  List<CardElement> enough(Reminders.Due due, Locale locale) {
    List<CardElement> sentences = new ArrayList<>();
    if (!due.lately().isEmpty()) {
      sentences.add(left(due.lately(), "left-out.lately", "days", LadderRules.GAP, locale));
    }
    if (!due.often().isEmpty()) {
      sentences.add(left(due.often(), "left-out.often", "most", LadderRules.MOST, locale));
    }
    return sentences;
  }

  private Text left(List<Asked> left, String key, String rule, int number, Locale locale) {
    List<Party> parties = left.stream().map(one -> bodies.of(one.party())).toList();
    Map<String, ?> places = Map.of(rule, number, "names", words.names(locale, parties));
    return new Text(words.text(locale, key, places), Tone.WARNING);
  }

  private List<CardElement> warnings(List<Reminders.Message> messages, Locale locale) {
    List<CardElement> warnings = new ArrayList<>();
    long foreign =
        messages.stream().map(Reminders.Message::person).filter(Preview::foreign).count();
    if (foreign > 0) {
      warnings.add(new Text(words.text(locale, "foreign", Map.of("count", foreign)), Tone.WARNING));
    }
    long burdened =
        messages.stream()
            .filter(
                message ->
                    message.items().stream()
                        .anyMatch(item -> store.owed(item.party()).size() >= MANY_OPEN))
            .count();
    if (burdened > 0) {
      warnings.add(
          new Text(
              words.text(locale, "burdened", Map.of("count", burdened, "open", MANY_OPEN)),
              Tone.WARNING));
    }
    return warnings;
  }

  private static boolean foreign(Person person) {
    Locale own = person.language();
    return own != null && !ReminderLetters.language(person).getLanguage().equals(own.getLanguage());
  }

  private List<CardElement> samples(
      Request request,
      List<Asked> asked,
      List<Reminders.Message> messages,
      Locale locale,
      Instant now) {
    List<CardElement> samples = new ArrayList<>();
    for (Reminders.Message message : messages.stream().limit(SAMPLES).toList()) {
      ReminderItem item = message.items().get(0);
      Asked one =
          asked.stream().filter(a -> a.party().equals(item.party())).findFirst().orElseThrow();
      Owed owed = new Owed(request, one, item, Reached.nobody());
      samples.add(
          new Text(
              words.text(
                  locale,
                  "sample",
                  Map.of(
                      "party",
                      bodies.name(item.party(), locale),
                      "text",
                      letters.sample(message.person(), owed, now))),
              Tone.QUIET));
    }
    return samples;
  }
}
