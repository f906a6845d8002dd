package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need to know of a meeting.
 *
 * @param reference unguessable, the same for ever
 * @param revision grows with each change
 * @param outsideId its id at the platform; absent before it is set up there
 * @param joinLink where everybody could join; absent before it is set up
 * @param held the occurrences that are held, in order
 * @param closes when registration closes
 * @param admission who comes in without waiting
 * @param interpreters the e-mails of its interpreters
 * @param groups whose meeting it is, by their keys
 * @param naming the rule for names; empty for the usual one
 * @param letter whether a nomination letter is asked for
 * @param testing whether a test session is offered
 * @param lastEnd when the last occurrence ends or was to end, held or not
 */
public record MeetingFacts(
    int number,
    String reference,
    int revision,
    String title,
    String platform,
    String hostId,
    @Nullable String outsideId,
    @Nullable String joinLink,
    boolean cancelled,
    boolean registration,
    List<Held> held,
    ZoneId zone,
    Duration length,
    @Nullable Instant closes,
    int size,
    List<String> languages,
    Admission admission,
    List<String> interpreters,
    Locale locale,
    ChatPlace place,
    List<String> groups,
    String naming,
    boolean letter,
    boolean testing,
    Instant lastEnd) {
  /**
   * One holding of the meeting.
   *
   * @param index its place in the series, from 0
   */
  public record Held(int index, Instant start, Instant end) {}

  static MeetingFacts of(Meeting meeting) {
    MeetingPlan plan = meeting.plan();
    boolean outside = meeting.outside() != null;
    return new MeetingFacts(
        meeting.number(),
        meeting.reference(),
        meeting.revision(),
        plan.title(),
        meeting.platform(),
        meeting.hostId(),
        outside ? meeting.hosted().id() : null,
        outside ? meeting.hosted().joinLink().toString() : null,
        meeting.over() || meeting.state() == Meeting.State.CANCELLING,
        plan.settings().registration(),
        plan.held().stream().map(one -> new Held(one.index(), one.start(), one.end())).toList(),
        plan.zone(),
        plan.length(),
        plan.settings().registrationUntil(),
        plan.size(),
        plan.settings().languages(),
        plan.settings().admission(),
        plan.settings().interpreters().stream().map(Interpreter::email).toList(),
        meeting.locale(),
        meeting.place(),
        plan.groups(),
        plan.settings().terms().naming(),
        plan.settings().terms().letter(),
        plan.settings().terms().testing(),
        plan.starts().get(plan.starts().size() - 1).plus(plan.length()));
  }

  /** The next holding that is not over. */
  public Optional<Held> next(Instant now) {
    return held.stream().filter(one -> one.end().isAfter(now)).findFirst();
  }
}
