package org.intersession.bot.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;

/**
 * Tells those who wait for it what a platform did: the draft's card becomes the outcome, and a
 * short post says that it is there.
 */
final class TellPlace implements Courier {
  private final MeetingStore store;
  private final Places places;
  private final BiPredicate<DraftRef, ChatPost> drafts;
  private final MeetingWords words;
  private final RegistrationPage registration;
  private final Clock clock;

  /**
   * Tells places.
   *
   * @param drafts shows an outcome where a draft stood, if something stood there
   */
  TellPlace(
      MeetingStore store,
      Places places,
      BiPredicate<DraftRef, ChatPost> drafts,
      MeetingWords words,
      RegistrationPage registration,
      Clock clock) {
    this.store = store;
    this.places = places;
    this.drafts = drafts;
    this.words = words;
    this.registration = registration;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return Settling.TOLD;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    Told told = told(meeting, delivery.payload());
    MeetingCard cards = new MeetingCard(words, registration);
    Card whole =
        cards.told(meeting, told.sentence(), told.tone(), meeting.locale(), clock.instant());
    boolean shown =
        ofDraft(delivery, meeting, told) && drafts.test(meeting.confirmed(), ChatPost.of(whole));
    Card post =
        shown
            ? cards.brief(meeting, told.sentence(), told.tone(), meeting.locale(), clock.instant())
            : whole;
    return Receipt.of(places.post(place(delivery, meeting), ChatPost.of(post)));
  }

  /** A chat cannot be asked what was said in it. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.CannotTell();
  }

  @Override
  public String label(Delivery delivery, Locale locale) {
    Meeting meeting = store.of(delivery);
    return words.text(
        locale, "label.told", Map.of("number", meeting.number(), "title", meeting.plan().title()));
  }

  /** That a meeting is missing is news of its own; and a later draft's card is not of this step. */
  private static boolean ofDraft(Delivery delivery, Meeting meeting, Told told) {
    return !told.event().equals("missing")
        && delivery.key().recipient().equals(meeting.confirmed().place().id())
        && delivery.key().occurrence().startsWith(meeting.revision() + "-");
  }

  private static ChatPlace place(Delivery delivery, Meeting meeting) {
    return meeting.audience().stream()
        .filter(place -> place.id().equals(delivery.key().recipient()))
        .findFirst()
        .orElse(meeting.place());
  }

  private Told told(Meeting meeting, String payload) {
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
                "until",
                    parts.length > 2 ? Instant.parse(parts[2]).atZone(meeting.plan().zone()) : ""));
    return new Told(event, sentence, tone(event));
  }

  private static Tone tone(String event) {
    return switch (event) {
      case "set-up", "changed", "cancelled", "cancelled-one" -> Tone.STRONG;
      default -> Tone.PROBLEM;
    };
  }

  private record Told(String event, String sentence, Tone tone) {}
}
