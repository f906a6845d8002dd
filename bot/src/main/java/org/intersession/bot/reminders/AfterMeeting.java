package org.intersession.bot.reminders;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** Meetings that are over. */
final class AfterMeeting {
  private final KnownMeetings meetings;
  private final RequestStore requests;
  private final RequestWords words;

  AfterMeeting(KnownMeetings meetings, RequestStore requests, RequestWords words) {
    this.meetings = meetings;
    this.requests = requests;
    this.words = words;
  }

  /** A meeting with its last holding that is over. */
  record Held(MeetingFacts meeting, MeetingFacts.Held last) {
    /** What opens the one request that asks how this holding was. */
    String cause() {
      return "feedback:" + meeting.number() + ":" + last.index();
    }

    /** When the holding before it was over. */
    Instant after() {
      return meeting.held().stream()
          .map(MeetingFacts.Held::end)
          .filter(end -> end.isBefore(last.end()))
          .max(Comparator.naturalOrder())
          .orElse(Instant.MIN);
    }
  }

  /** What was found, or what to say instead. */
  record Found(@Nullable Held held, @Nullable Reply instead) {
    Held theMeeting() {
      return Objects.requireNonNull(held);
    }
  }

  /** The meeting with a number, if it can be asked how it was. */
  Found find(int number, Invocation said) {
    Optional<MeetingFacts> meeting = meetings.find(number);
    if (meeting.isEmpty()) {
      return requests
          .find(number)
          .map(
              request ->
                  refused(
                      said,
                      "refuse.is-request",
                      Map.of("number", number, "title", request.title())))
          .orElseGet(() -> refused(said, "refuse.no-meeting", Map.of("number", number)));
    }
    MeetingFacts facts = meeting.get();
    Optional<MeetingFacts.Held> last =
        facts.held().stream()
            .filter(one -> !one.end().isAfter(said.now()))
            .max(Comparator.comparing(MeetingFacts.Held::end));
    if (last.isEmpty()) {
      return facts
          .next(said.now())
          .map(next -> tooEarly(facts, next, said))
          .orElseGet(() -> refused(said, "refuse.not-held", Map.of("number", number)));
    }
    Held held = new Held(facts, last.get());
    return requests
        .ofCause(held.cause())
        .map(
            asked ->
                refused(
                    said,
                    "refuse.feedback-again",
                    Map.of("number", number, "request", asked.number())))
        .orElseGet(() -> new Found(held, null));
  }

  private Found tooEarly(MeetingFacts meeting, MeetingFacts.Held next, Invocation said) {
    return refused(
        said,
        "refuse.feedback-early",
        Map.of("number", meeting.number(), "end", next.end().atZone(meeting.zone())));
  }

  private Found refused(Invocation said, String key, Map<String, ?> arguments) {
    return new Found(null, words.refuse(said.locale(), key, arguments));
  }
}
