package org.intersession.bot.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.meetings.HostPool.Place;
import org.intersession.bot.meetings.Meeting.State;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The meetings: each confirmed step is recorded, booked and handed to the ledger in the transaction
 * of its draft; the platform hears of it afterwards, and the people after the platform.
 */
final class Meetings {
  static final String CREATE = "meeting-create";
  static final String CHANGE = "meeting-change";
  static final String CANCEL = "meeting-cancel";

  private final MeetingStore store;
  private final CalendarStore calendar;
  private final HistoryStore history;
  private final HostStore hosts;
  private final Pool pool;
  private final Proposals proposals;
  private final Deliveries deliveries;

  Meetings(
      MeetingStore store,
      CalendarStore calendar,
      HistoryStore history,
      HostStore hosts,
      Pool pool,
      Proposals proposals,
      Deliveries deliveries) {
    this.store = store;
    this.calendar = calendar;
    this.history = history;
    this.hosts = hosts;
    this.pool = pool;
    this.proposals = proposals;
    this.deliveries = deliveries;
  }

  Optional<Meeting> find(int number) {
    return store.find(number);
  }

  List<MeetingLine> coming(Instant now) {
    return calendar.coming(now, 50);
  }

  List<MeetingLine> past(Instant now) {
    return calendar.past(now, 50);
  }

  List<HistoryLine> history(int number) {
    return history.of(number);
  }

  /**
   * Books a host, records the meeting and has it made on the platform that the draft showed: never
   * on another, which nobody has seen.
   *
   * @param insisted the platform that the speaker named, if any
   * @throws Gap when no host is free; nothing is changed then
   */
  Meeting create(MeetingPlan plan, @Nullable String insisted, Confirmation confirmation) {
    requireTransaction();
    hosts.queue();
    Optional<Meeting> done = store.ofDraft(confirmation.place(), confirmation.draft());
    if (done.isPresent()) {
      return done.get();
    }
    String shown = store.proposed(confirmation.place(), confirmation.draft()).orElse(insisted);
    List<Place> places = proposals.places(plan, shown, confirmation.at());
    int number = book(plan, places, confirmation);
    history.add(number, confirmation.line("confirmed", ""));
    Meeting meeting = store.find(number).orElseThrow();
    deliver(CREATE, meeting, "");
    return meeting;
  }

  /**
   * Changes the plan of a meeting and has the platform follow.
   *
   * @param event for the history
   * @param occurrence the only occurrence concerned, or -1 for all
   * @throws Gap when the meeting cannot be changed now, or its host is taken at the new time
   */
  Meeting change(
      int number, MeetingPlan plan, String event, int occurrence, Confirmation confirmation) {
    requireTransaction();
    hosts.queue();
    Meeting meeting = settled(number);
    rebook(meeting, plan, confirmation.at());
    store.plan(meeting, plan, State.CHANGING, confirmation.ref());
    history.add(number, confirmation.line(event, ""));
    Meeting changed = store.find(number).orElseThrow();
    deliver(CHANGE, changed, occurrence < 0 ? "" : Integer.toString(occurrence));
    return changed;
  }

  /** Has the platform cancel the meeting, or the one occurrence that {@code plan} leaves out. */
  Meeting cancel(int number, MeetingPlan plan, int occurrence, Confirmation confirmation) {
    requireTransaction();
    Meeting meeting = settledOrMissing(number);
    store.plan(meeting, plan, State.CANCELLING, confirmation.ref());
    history.add(number, confirmation.line(occurrence < 0 ? "cancelled" : "cancelled-one", ""));
    Meeting cancelled = store.find(number).orElseThrow();
    deliver(CANCEL, cancelled, occurrence < 0 ? "" : Integer.toString(occurrence));
    return cancelled;
  }

  private Meeting settled(int number) {
    Meeting meeting = store.hold(number).orElseThrow(() -> Refusals.unknown(number));
    if (!meeting.settled()) {
      throw Refusals.notNow(meeting);
    }
    return meeting;
  }

  private Meeting settledOrMissing(int number) {
    Meeting meeting = store.hold(number).orElseThrow(() -> Refusals.unknown(number));
    if (!meeting.settled() && meeting.state() != State.MISSING) {
      throw Refusals.notNow(meeting);
    }
    return meeting;
  }

  private int book(MeetingPlan plan, List<Place> places, Confirmation confirmation) {
    for (Place place : places) {
      int number =
          store.add(
              UUID.randomUUID().toString(),
              place.host(),
              plan,
              confirmation.locale(),
              confirmation.place(),
              confirmation.draft());
      if (hosts.book(number, place, plan.settings().chat(), pool.ranges(plan))) {
        return number;
      }
      store.forget(number);
    }
    throw new IllegalStateException("the host pool proposes what the database has booked");
  }

  /** Keeps the host for the old times and the new until the platform has answered. */
  private void rebook(Meeting meeting, MeetingPlan plan, Instant now) {
    HostPool own =
        pool.around(plan).without(meeting.number()).only(meeting.platform(), meeting.hostId());
    List<Place> free = pool.places(own, meeting.platform(), plan);
    for (Place place : free) {
      hosts.release(meeting.number());
      if (hosts.book(
          meeting.number(), place, plan.settings().chat(), pool.ranges(meeting.plan(), plan))) {
        return;
      }
    }
    if (!free.isEmpty()) {
      restore(meeting);
    }
    throw Refusals.hostTaken(meeting, plan, pool.nextFree(own, meeting.platform(), plan, now));
  }

  private void restore(Meeting meeting) {
    HostPool own =
        pool.around(meeting.plan())
            .without(meeting.number())
            .only(meeting.platform(), meeting.hostId());
    hosts.release(meeting.number());
    boolean kept =
        pool.places(own, meeting.platform(), meeting.plan()).stream()
            .anyMatch(
                place ->
                    hosts.book(
                        meeting.number(),
                        place,
                        meeting.plan().settings().chat(),
                        pool.ranges(meeting.plan())));
    if (!kept) {
      throw new IllegalStateException("meeting " + meeting.number() + " lost its host");
    }
  }

  private void deliver(String purpose, Meeting meeting, String payload) {
    deliveries.request(
        new DeliveryKey(
            purpose,
            Integer.toString(meeting.number()),
            meeting.hostId(),
            meeting.platform(),
            Integer.toString(meeting.revision())),
        payload);
  }

  /**
   * Makes sure that the meeting's host could hold another plan.
   *
   * @throws Gap when it is taken
   */
  void requireHost(Meeting meeting, MeetingPlan plan, Instant now) {
    HostPool own = own(meeting, plan);
    if (pool.places(own, meeting.platform(), plan).isEmpty()) {
      throw Refusals.hostTaken(meeting, plan, pool.nextFree(own, meeting.platform(), plan, now));
    }
  }

  /** Refuses a move for which the meeting's host is taken. */
  void requireHost(Meeting meeting, Moving moving, Instant now) {
    boolean one = moving.occurrence() >= 0;
    if (!one) {
      requireHost(meeting, moving.plan(), now);
    } else if (pool.places(own(meeting, moving.plan()), meeting.platform(), moving.plan())
        .isEmpty()) {
      throw Refusals.hostTakenThen(meeting, moving.to());
    }
  }

  private HostPool own(Meeting meeting, MeetingPlan plan) {
    return pool.around(plan).without(meeting.number()).only(meeting.platform(), meeting.hostId());
  }

  /** What the meeting's host lacks of the languages of another plan. */
  Unspoken unspoken(Meeting meeting, MeetingPlan plan) {
    return proposals.unspoken(meeting.host(), plan);
  }

  /** Remembers the platform that a draft shows. */
  void propose(ChatPlace place, int draft, String platform) {
    store.propose(place, draft, platform);
  }

  /** Other meetings of the same people at the times of a plan. */
  List<Clash> clashes(Meeting meeting, MeetingPlan plan) {
    return calendar.clashes(plan, meeting.place(), meeting.number());
  }

  private static void requireTransaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a confirmed step needs the transaction of its draft");
    }
  }
}
