package org.intersession.bot.registration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.intersession.bot.mail.MailTimes;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.pages.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What the pages have in common: the meeting, a reason in words, a page that says one sentence. */
final class PageParts {
  private final KnownMeetings meetings;
  private final Clock clock;
  private final MailTimes times = new MailTimes();

  PageParts(KnownMeetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  /** The meeting of a registration. */
  MeetingFacts meeting(Registration registration) {
    return meetings.find(registration.meeting()).orElseThrow();
  }

  /** Whether nothing of a meeting is left to come. */
  boolean over(MeetingFacts meeting) {
    return meeting.next(clock.instant()).isEmpty();
  }

  /** Names the meeting and its next time, also in the reader's zone. */
  void describe(MeetingFacts meeting, String zone, Model model) {
    Locale locale = words(model).locale();
    model.addAttribute("title", meeting.title());
    model.addAttribute(
        "when",
        meeting
            .next(clock.instant())
            .map(
                next ->
                    times.both(
                        next.start(),
                        meeting.length(),
                        meeting.zone(),
                        LetterParts.zone(meeting, zone),
                        locale))
            .orElse(""));
  }

  /** Why a registration waits or was refused; the words of a person stay as they were written. */
  String reason(Registration registration, Model model) {
    String key = "reason." + registration.reason();
    return words(model).has(key) ? words(model).text(key) : registration.reason();
  }

  String told(String key, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute("told", words(model).text("page." + key));
    return "registration/told";
  }

  static PageWords words(Model model) {
    return (PageWords) Objects.requireNonNull(model.getAttribute("words"));
  }
}
