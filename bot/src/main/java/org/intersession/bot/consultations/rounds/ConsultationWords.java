package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement.Fact;

/** The room's sentences in the chat. */
final class ConsultationWords {
  private final Messages messages = new Messages("consultations");
  private final DeadlineWords deadlines = new DeadlineWords();

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }

  boolean has(Locale locale, String key) {
    return messages.has(locale, key);
  }

  String deadline(Instant deadline, ZoneId zone, Locale locale) {
    return deadlines.withUtc(deadline, zone, locale);
  }

  Fact fact(Locale locale, String key, String value) {
    return new Fact(text(locale, "fact." + key), value);
  }

  CardAction open(Locale locale, String key, String address) {
    return new CardAction.Open(text(locale, key), java.net.URI.create(address));
  }

  Reply reply(Locale locale, Lack lack) {
    String sentence = text(locale, lack.key(), lack.arguments());
    List<Candidate> offers = lack.lines().stream().map(line -> new Candidate(line, line)).toList();
    Slot<?> slot = lack.slot();
    return slot == null
        ? new Reply.Refuse(sentence, offers)
        : new Reply.Ask(slot, sentence, offers);
  }
}
