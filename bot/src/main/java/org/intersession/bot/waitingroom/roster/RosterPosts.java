package org.intersession.bot.waitingroom.roster;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.waitingroom.roster.RosterPostStore.Shown;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the cards up to date: whatever happens within a pause is one edit, and edits stay within
 * what a chat takes in one conversation. A card that fell behind is caught up by the timer.
 */
final class RosterPosts {
  private static final Logger LOG = LoggerFactory.getLogger(RosterPosts.class);

  /** Less than Teams' 60 in 30 seconds and 1,800 an hour, which other posts share. */
  private static final List<SharedMemory.Window> EDITS =
      List.of(
          new SharedMemory.Window(50, Duration.ofSeconds(30)),
          new SharedMemory.Window(1_600, Duration.ofHours(1)));

  private final RosterPostStore store;
  private final Rosters rosters;
  private final KnownMeetings meetings;
  private final ObjectProvider<Chat> chats;
  private final SharedMemory memory;
  private final TransactionTemplate transaction;
  private final ScheduledExecutorService timer;
  private final Duration pause;
  private final Clock clock;
  private final Map<Integer, Long> due = new ConcurrentHashMap<>();
  private final Map<Integer, Long> last = new ConcurrentHashMap<>();

  RosterPosts(
      RosterPostStore store,
      Rosters rosters,
      KnownMeetings meetings,
      ObjectProvider<Chat> chats,
      SharedMemory memory,
      TransactionTemplate transaction,
      ScheduledExecutorService timer,
      Duration pause,
      Clock clock) {
    this.store = store;
    this.rosters = rosters;
    this.meetings = meetings;
    this.chats = chats;
    this.memory = memory;
    this.transaction = transaction;
    this.timer = timer;
    this.pause = pause;
    this.clock = clock;
  }

  /** From now on this post shows the roster. */
  void stands(Roster shown, ChatPlace place, String post, Locale language) {
    int meeting = shown.meeting().number();
    transaction.executeWithoutResult(
        status ->
            store.show(
                meeting,
                new Shown(place, post, language, shown.revision(), occasion(shown.meeting()))));
  }

  /** Whether the present holding of a meeting has its card. */
  boolean hasCard(MeetingFacts meeting) {
    return store.exists(meeting.number(), occasion(meeting));
  }

  /** Which holding of the meeting it is, or was last. */
  String occasion(MeetingFacts meeting) {
    return meeting.next(clock.instant()).map(held -> "" + held.index()).orElse("last");
  }

  /** Something has changed: the card follows within a pause. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  public void changed(Doors.Changed event) {
    int meeting = event.meeting();
    long since =
        System.nanoTime() - last.getOrDefault(meeting, System.nanoTime() - pause.toNanos());
    later(meeting, Math.max(0, pause.toNanos() - since));
  }

  /** Brings every card up to date that fell behind. */
  void catchUp() {
    store.behind().forEach(meeting -> later(meeting, 0));
  }

  private void later(int meeting, long nanos) {
    if (due.putIfAbsent(meeting, nanos) == null) {
      try {
        timer.schedule(() -> edit(meeting), nanos, TimeUnit.NANOSECONDS);
      } catch (RejectedExecutionException e) {
        LOG.debug("Stopping; the card of meeting {} follows after the next start", meeting);
      }
    }
  }

  /** The edge of the timer's thread: what is not taken now is caught up later. */
  private void edit(int meeting) {
    due.remove(meeting);
    try {
      Duration wait = memory.take("roster-edits:" + meeting, EDITS);
      if (!wait.isZero()) {
        later(meeting, wait.toNanos());
        return;
      }
      last.put(meeting, System.nanoTime());
      meetings.find(meeting).ifPresent(this::edit);
    } catch (OutsideException e) {
      LOG.warn("The roster card of meeting {} was not edited: {}", meeting, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("The roster card of meeting {} could not be drawn", meeting, e);
    }
  }

  private void edit(MeetingFacts meeting) {
    transaction.executeWithoutResult(
        status -> {
          Optional<Shown> card = store.hold(meeting.number());
          if (card.isPresent()) {
            edit(meeting, card.get());
          }
        });
  }

  private void edit(MeetingFacts meeting, Shown card) {
    Roster roster = rosters.of(meeting);
    if (roster.revision() <= card.shown()) {
      return;
    }
    RosterWords words = new RosterWords(card.language(), meeting.zone());
    Chat.of(chats.stream(), card.place())
        .replace(card.place(), card.post(), ChatPost.of(new RosterCard(roster, words).draw()));
    store.shown(meeting.number(), roster.revision());
  }
}
