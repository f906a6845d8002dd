package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.RoleEnded;
import org.intersession.bot.people.RolePassedOn;
import org.intersession.bot.reminders.Recipients.Reached;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the ladders, and has each person written to once about all that is due that day. */
class ReminderRound {
  private static final int AT_ONCE = 2000;

  /** How long a look holds: people come back and go away without telling the ladder. */
  private static final Duration HOLDS = Duration.ofHours(6);

  private final RequestStore store;
  private final AskedStore ladders;
  private final Recipients recipients;
  private final Reminders reminders;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReminderRound(
      RequestStore store,
      AskedStore ladders,
      Recipients recipients,
      Reminders reminders,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.ladders = ladders;
    this.recipients = recipients;
    this.reminders = reminders;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Takes every step that is due. */
  void round() {
    Instant now = clock.instant();
    List<Asked> open = ladders.toLookAt(now, now.plus(HOLDS.multipliedBy(2)), AT_ONCE);
    if (!open.isEmpty()) {
      Plan plan = new Plan(now);
      open.forEach(plan::look);
      plan.persons.values().forEach(plan::write);
      plan.tellOfficer();
    }
  }

  @EventListener
  void passedOn(RolePassedOn event) {
    ladders.lookAgain(clock.instant());
  }

  @EventListener
  void ended(RoleEnded event) {
    ladders.lookAgain(clock.instant());
  }

  /** A step that is due. */
  private record Due(Asked asked, ReminderStep step) {
    ReminderItem item() {
      return ReminderItem.of(asked.request(), asked.party(), step);
    }
  }

  /** What one person owes today. */
  private record Owing(Person person, LocalDate day, List<Due> due) {}

  /** What is due in one round. */
  private final class Plan {
    private final Instant now;
    private final Map<Integer, Request> requests = new HashMap<>();
    private final Map<Long, Owing> persons = new LinkedHashMap<>();
    private final List<Due> officers = new ArrayList<>();

    Plan(Instant now) {
      this.now = now;
    }

    void look(Asked asked) {
      Request request =
          requests.computeIfAbsent(asked.request(), number -> store.find(number).orElseThrow());
      Reached reached = recipients.of(request, asked.party(), now);
      Reader officer = recipients.officer();
      Reader reader =
          reached.to().isEmpty() ? officer : recipients.reader(reached.to().get(0), asked.party());
      Optional<ReminderLadder.Next> next =
          new ReminderLadder(request.rules())
              .next(asked.course(request), new Readers(reader, officer), now);
      Instant later = now.plus(HOLDS);
      if (next.isEmpty() || !next.get().due(now)) {
        Instant at = next.map(ReminderLadder.Next::at).filter(later::isAfter).orElse(later);
        ladders.lookAgain(asked.request(), asked.party(), at);
        return;
      }
      Due due = new Due(asked, next.get().step());
      if (due.step().audience() == Audience.OFFICER || reached.to().isEmpty()) {
        officers.add(due);
      } else {
        reached.to().forEach(person -> owes(person, asked.party(), due));
      }
    }

    private void owes(Person person, String party, Due due) {
      persons
          .computeIfAbsent(
              person.id(),
              id -> new Owing(person, recipients.reader(person, party).day(now), new ArrayList<>()))
          .due()
          .add(due);
    }

    /** The message and the steps that it takes stand in one transaction. */
    void write(Owing owing) {
      transaction.executeWithoutResult(
          status -> {
            List<ReminderItem> items = owing.due().stream().map(Due::item).toList();
            if (reminders.climb(owing.person(), owing.day(), items, now)) {
              owing.due().forEach(this::climbed);
            } else {
              owing.due().forEach(this::tomorrow);
            }
          });
    }

    void tellOfficer() {
      if (officers.isEmpty()) {
        return;
      }
      transaction.executeWithoutResult(
          status -> {
            LocalDate day = recipients.officer().day(now);
            List<ReminderItem> items =
                officers.stream()
                    .map(
                        due ->
                            new ReminderItem(
                                due.asked().request(),
                                due.asked().party(),
                                due.step().days(),
                                Audience.OFFICER))
                    .toList();
            if (reminders.tellOfficer(day, items, now)) {
              officers.forEach(this::climbed);
            } else {
              officers.forEach(this::tomorrow);
            }
          });
    }

    private void climbed(Due due) {
      ladders.climb(due.asked().request(), due.asked().party(), due.step(), now);
    }

    private void tomorrow(Due due) {
      ladders.lookAgain(due.asked().request(), due.asked().party(), now.plus(HOLDS));
    }
  }
}
