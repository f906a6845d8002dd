package org.intersession.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.reminders.AfterMeeting.Held;
import org.intersession.bot.reminders.Guests.Left;
import org.intersession.bot.reminders.MeetingCircle.Circle;
import org.intersession.bot.reminders.MeetingCircle.Kind;
import org.intersession.bot.reminders.MeetingCircle.Turnout;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** What the draft says of those who are asked how a meeting was. It counts, and names nobody. */
final class CircleCard {
  private final RequestWords words;

  CircleCard(RequestWords words) {
    this.words = words;
  }

  /** What to say where nobody of those who were meant is known, or can be written to. */
  Optional<Reply> lack(Circle circle, Held held, Locale locale) {
    if (!circle.personal() || !circle.whom().guests().isEmpty()) {
      return Optional.empty();
    }
    String key = circle.left().isEmpty() ? "refuse.circle." + circle.kind() : "refuse.circle-left";
    return Optional.of(words.refuse(locale, key, Map.of("number", held.meeting().number())));
  }

  List<CardElement> of(Circle circle, Held held, Locale locale) {
    if (circle.kind() == Kind.NAMED) {
      return List.of();
    }
    String asked =
        words.text(
            locale, "circle." + circle.kind(), Map.of("count", circle.whom().guests().size()));
    List<CardElement> card = new ArrayList<>();
    card.add(new Facts(List.of(words.fact(locale, "addressees", asked))));
    for (Left why : Left.values()) {
      card.addAll(counted(locale, "circle.left." + why, circle.left().getOrDefault(why, 0)));
    }
    card.addAll(notes(circle, held, locale));
    return card;
  }

  private List<Text> notes(Circle circle, Held held, Locale locale) {
    Turnout turnout = circle.turnout();
    if (circle.kind() == Kind.REGISTRANTS && turnout.came() == 0) {
      return List.of(quiet(locale, "circle.unseen", Map.of()));
    }
    if (circle.kind() != Kind.ATTENDEES) {
      return List.of();
    }
    List<Text> notes = new ArrayList<>(counted(locale, "circle.unknown", turnout.unknown()));
    if (turnout.registered() > turnout.came()) {
      notes.add(
          quiet(
              locale,
              "circle.all",
              Map.of("number", held.meeting().number(), "count", turnout.registered())));
    }
    return notes;
  }

  private List<Text> counted(Locale locale, String key, int count) {
    return count == 0 ? List.of() : List.of(quiet(locale, key, Map.of("count", count)));
  }

  private Text quiet(Locale locale, String key, Map<String, ?> arguments) {
    return new Text(words.text(locale, key, arguments), Tone.QUIET);
  }
}
