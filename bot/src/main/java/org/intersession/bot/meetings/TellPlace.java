package org.intersession.bot.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.ChatPost;

/** Tells the place of a meeting what its platform did. */
final class TellPlace implements Courier {
  private final MeetingStore store;
  private final Places places;
  private final MeetingWords words;
  private final Clock clock;

  TellPlace(MeetingStore store, Places places, MeetingWords words, Clock clock) {
    this.store = store;
    this.places = places;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return Settling.TOLD;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    return Receipt.of(places.post(meeting.place(), post(meeting, delivery.payload())));
  }

  /** A chat cannot be asked what was said in it. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.CannotTell();
  }

  private ChatPost post(Meeting meeting, String payload) {
    String[] parts = payload.split(" ", -1);
    String event = parts[0];
    String reason = parts.length > 1 ? parts[1] : "";
    Locale locale = meeting.locale();
    String sentence =
        words.text(
            locale,
            "told." + event,
            Map.of(
                "platform", meeting.platform(),
                "reason", reason.isEmpty() ? "" : words.reason(locale, reason),
                "until", parts.length > 2 ? Instant.parse(parts[2]).atZone(ZoneOffset.UTC) : ""));
    return ChatPost.of(
        new MeetingCard(words).told(meeting, sentence, tone(event), locale, clock.instant()));
  }

  private static Tone tone(String event) {
    return switch (event) {
      case "set-up", "changed", "cancelled", "cancelled-one" -> Tone.STRONG;
      default -> Tone.PROBLEM;
    };
  }
}
