package org.intersession.bot.reminders;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.meetings.KnownMeetings;

/** What to say of a number that is no request's: it may be another thing's. */
final class OtherNumbers {
  private final KnownMeetings meetings;
  private final Consultations consultations;
  private final RequestWords words;

  OtherNumbers(KnownMeetings meetings, Consultations consultations, RequestWords words) {
    this.meetings = meetings;
    this.consultations = consultations;
    this.words = words;
  }

  Reply refuse(int number, Locale locale) {
    return meetings
        .find(number)
        .map(meeting -> is("refuse.is-meeting", number, meeting.title(), locale))
        .or(() -> consultation(number, locale))
        .orElseGet(() -> words.refuse(locale, "refuse.no-such", Map.of("number", number)));
  }

  private Optional<Reply> consultation(int number, Locale locale) {
    return consultations
        .find(number)
        .map(one -> is("refuse.is-consultation", number, one.title(), locale));
  }

  private Reply is(String key, int number, String title, Locale locale) {
    return words.refuse(locale, key, Map.of("number", number, "title", title));
  }
}
