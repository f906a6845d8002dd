package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.intersession.bot.reminders.RequestStore.Confirmed;
import org.intersession.bot.reminders.RequestStore.Noted;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** What is asked of Parties, and what they answered. */
final class Requests {
  private final RequestStore store;
  private final AskedStore answers;
  private final AskedGuestStore guests;
  private final RunStore runs;
  private final Reminders reminders;
  private final ReminderProperties settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Requests(
      RequestStore store,
      AskedStore answers,
      AskedGuestStore guests,
      RunStore runs,
      Reminders reminders,
      ReminderProperties settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.guests = guests;
    this.runs = runs;
    this.reminders = reminders;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  Optional<Request> find(int number) {
    return store.find(number);
  }

  List<Asked> asked(int number) {
    return answers.asked(number);
  }

  Optional<Asked> asked(int number, String party) {
    return answers.asked(number, party);
  }

  /** Opens a request and writes to all who are asked; its number. */
  int open(RequestPlan plan, Locale locale, ChatPlace place, Confirmed by) {
    return open(plan, locale, place, by, null);
  }

  /** The same, for a cause that opens one request alone. */
  int open(RequestPlan plan, Locale locale, ChatPlace place, Confirmed by, @Nullable String cause) {
    return in(
        () -> {
          int number = store.add(plan, locale, place, by, cause);
          store.note(number, null, by.at(), "opened", noted(by));
          Request request = store.find(number).orElseThrow();
          send(request, "ASK", locale, by);
          return number;
        });
  }

  /** Writes now to those who have not answered; the number of messages. */
  int remind(Request request, Locale locale, Confirmed by) {
    return in(
        () -> {
          store.note(request.number(), null, by.at(), "reminded", noted(by));
          return send(request, "NOW", locale, by);
        });
  }

  private int send(Request request, String kind, Locale locale, Confirmed by) {
    List<Reminders.Message> messages = messages(request, by.at());
    long run =
        runs.addRun(request.number(), kind, request.place(), locale, by.confirmedBy(), by.at());
    reminders.send(run, messages, kind.equals("NOW"), by.at());
    return messages.size();
  }

  /** What those who have not answered, and have not heard of it enough, would get now. */
  List<Reminders.Message> messages(Request request, Instant now) {
    return reminders.messages(request, due(request, now).now(), settings.recall(), now);
  }

  /** Who has not answered, and may be reminded or not. */
  Reminders.Due due(Request request, Instant now) {
    return reminders.due(request, silent(request.number()), now);
  }

  List<Asked> silent(int number) {
    return answers.asked(number).stream().filter(asked -> !asked.answered()).toList();
  }

  /** Records a Party's answer and stops its ladder; false if it had answered. */
  boolean answer(int number, String party, Answering answer, String by) {
    return in(
        () -> {
          Instant now = clock.instant();
          boolean first = answers.answer(number, party, answer, now);
          if (first) {
            String what = answer.how() + " " + answer.answer() + " " + answer.cited();
            store.note(number, party, now, "answered", new Noted(by, what.strip()));
            reminders.stop(number, party);
          }
          return first;
        });
  }

  /**
   * Somebody has answered for a Party. Where persons were asked themselves, it has answered once
   * all of its have.
   */
  boolean answer(int number, String party, long person, Answering answer, String by) {
    return in(
        () -> {
          guests.answered(number, person, clock.instant());
          Request request = store.find(number).orElseThrow();
          boolean all = request.guests(party).stream().allMatch(Guest::answered);
          return all && answer(number, party, answer, by);
        });
  }

  /** Gives a Party more time; the ladder goes by it. */
  void extend(int number, String party, Instant until, String by) {
    in(
        () -> {
          Instant now = clock.instant();
          answers.extend(number, party, until, now);
          store.note(number, party, now, "extended", new Noted(by, until.toString()));
          return true;
        });
  }

  /** A Party says until when it needs; the secretariat decides. */
  void needsUntil(int number, String party, LocalDate day, String by) {
    in(
        () -> {
          answers.needsUntil(number, party, day);
          Noted noted = new Noted(by, day.toString());
          store.note(number, party, clock.instant(), "needs-until", noted);
          return true;
        });
  }

  /** It is over: nobody is reminded any more. */
  void close(int number, String by) {
    in(
        () -> {
          Instant now = clock.instant();
          if (store.close(number, now)) {
            store.note(number, null, now, "closed", new Noted(by, ""));
            silent(number).forEach(asked -> reminders.stop(number, asked.party()));
          }
          return true;
        });
  }

  /** From now on the ladder has these steps. */
  void setSteps(int number, List<Integer> steps, String by) {
    in(
        () -> {
          Instant now = clock.instant();
          store.setSteps(number, steps, now);
          store.note(number, null, now, "steps", new Noted(by, steps.toString()));
          return true;
        });
  }

  /** Takes back what of the newest run has not left; how many messages had left, or nothing. */
  Optional<Recall> recall(int number, String by) {
    return in(() -> runs.newest(number).map(run -> recall(run, by)));
  }

  private Recall recall(RunStore.Run run, String by) {
    reminders.recall(runs.ofRun(run.id()));
    runs.recalled(run.id(), by);
    store.note(run.request(), null, clock.instant(), "recalled", new Noted(by, ""));
    int withdrawn =
        runs.tally(run.id()).stream()
            .filter(tally -> tally.reason().equals("withdrawn"))
            .mapToInt(RunStore.Tally::count)
            .sum();
    int all = runs.tally(run.id()).stream().mapToInt(RunStore.Tally::count).sum();
    return new Recall(withdrawn, all - withdrawn);
  }

  /** What a recall brought back, and what had left before. */
  record Recall(int withdrawn, int left) {}

  private static Noted noted(Confirmed by) {
    return new Noted(by.preparedBy() + ", " + by.confirmedBy(), "");
  }

  private <T> T in(java.util.function.Supplier<@Nullable T> deed) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> deed.get()));
  }
}
