package org.intersession.bot.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.ChatPost;

/** Shows the officer on duty, shortly before the start, what must be done by hand. */
final class RemindOfficer implements Courier {
  private final MeetingStore store;
  private final Places places;
  private final MeetingWords words;
  private final Clock clock;

  RemindOfficer(MeetingStore store, Places places, MeetingWords words, Clock clock) {
    this.store = store;
    this.places = places;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String purpose() {
    return Settling.CHECKLIST;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    int index = Integer.parseInt(delivery.payload());
    boolean over =
        meeting
            .plan()
            .start(index)
            .plus(meeting.plan().length())
            .toInstant()
            .isBefore(clock.instant());
    if (over || !meeting.settled()) {
      return Receipt.of("not-needed");
    }
    return Receipt.of(places.post(meeting.place(), ChatPost.of(card(meeting, index))));
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
        locale,
        "label.checklist",
        Map.of(
            "number", meeting.number(),
            "title", meeting.plan().title(),
            "start", meeting.plan().start(Integer.parseInt(delivery.payload()))));
  }

  private Card card(Meeting meeting, int index) {
    Locale locale = meeting.locale();
    MeetingSettings settings = meeting.plan().settings();
    String officer = settings.officer();
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Text(
            words.text(
                locale,
                officer == null ? "checklist.nobody" : "checklist.intro",
                Map.of(
                    "start",
                    meeting.plan().start(index),
                    "officer",
                    officer == null ? "" : officer)),
            Tone.STRONG));
    int step = 1;
    for (String key : Checklist.of(settings)) {
      body.add(
          new Text(
              step++ + ". " + words.text(locale, key, Map.of("platform", meeting.platform()))));
    }
    settings
        .interpreters()
        .forEach(
            one ->
                body.add(
                    new Text(
                        one.email() + ": " + words.languages(locale, List.of(one.from(), one.to())),
                        Tone.QUIET)));
    return new Card(
        words.text(
            locale,
            "checklist.title",
            Map.of("number", meeting.number(), "title", meeting.plan().title())),
        locale,
        body,
        List.of());
  }
}
