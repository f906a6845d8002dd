package org.intersession.bot.meetings;

import java.time.Instant;
import java.util.Locale;
import org.intersession.bot.commands.Invocation;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;

/**
 * Who confirmed a draft, for the history and so that one draft acts once.
 *
 * @param draft the number of the draft in its place
 * @param source the message or press that confirmed it
 */
record Confirmation(
    ChatPlace place,
    int draft,
    String preparedBy,
    String confirmedBy,
    String source,
    Locale locale,
    Instant at) {
  static Confirmation of(Invocation invocation) {
    ChatPerson preparer = invocation.preparedBy();
    String confirmer = invocation.speaker().person().name();
    return new Confirmation(
        invocation.place(),
        invocation.draft(),
        preparer == null ? confirmer : preparer.name(),
        confirmer,
        invocation.source(),
        invocation.locale(),
        invocation.now());
  }

  DraftRef ref() {
    return new DraftRef(place, draft);
  }

  /** The line of history for it. */
  HistoryLine line(String event, String detail) {
    return new HistoryLine(at, event, preparedBy, confirmedBy, source, detail);
  }
}
