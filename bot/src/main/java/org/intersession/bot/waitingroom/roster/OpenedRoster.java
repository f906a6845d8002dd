package org.intersession.bot.waitingroom.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the live page and the host's panel both do with an officer's secret. */
final class OpenedRoster {
  private final LivePages pages;
  private final LiveWatchers watchers;
  private final KnownMeetings meetings;

  OpenedRoster(LivePages pages, LiveWatchers watchers, KnownMeetings meetings) {
    this.pages = pages;
    this.watchers = watchers;
    this.meetings = meetings;
  }

  /** The meeting to which a secret lets in, if to any. */
  Optional<MeetingFacts> meeting(String secret) {
    return pages.visitor(secret).flatMap(visitor -> meetings.find(visitor.meeting()));
  }

  /** The words of a page in the reader's language. */
  RosterWords words(Optional<MeetingFacts> meeting, HttpServletRequest request) {
    return RosterWords.in(meeting, Messages.chatLanguage(request.getLocale()));
  }

  /** The same, given to the page. */
  RosterWords words(Optional<MeetingFacts> meeting, HttpServletRequest request, Model model) {
    RosterWords words = words(meeting, request);
    model.addAttribute("words", words);
    return words;
  }

  /** What changes from now on; 404 for a secret that opens nothing, 503 when too many watch. */
  ResponseEntity<SseEmitter> events(String secret) {
    return pages
        .visitor(secret)
        .map(
            visitor ->
                watchers
                    .watch(visitor.meeting())
                    .map(ResponseEntity::ok)
                    .orElseGet(() -> ResponseEntity.status(503).build()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
