package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.commands.NamesChanged;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.intersession.bot.reminders.RequestStore.Confirmed;
import org.intersession.integrations.ChatPlace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests that something else opens, answers and closes. What opens one writes to the Parties
 * itself; the ladder begins with the first reminder.
 */
final class CausedRequests {
  private final RequestStore store;
  private final AskedStore answers;
  private final Requests requests;
  private final Parties parties;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CausedRequests(
      RequestStore store,
      AskedStore answers,
      Requests requests,
      Parties parties,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.requests = requests;
    this.parties = parties;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What opens a request.
   *
   * @param key of the cause, as in {@code consultation:5:1}
   */
  record Cause(
      String key,
      RequestKind kind,
      String title,
      Instant deadline,
      ZoneId zone,
      Locale locale,
      ChatPlace place,
      String preparedBy,
      String confirmedBy) {}

  /** Asks these Parties; a request that there is asks those of them whom it did not ask yet. */
  void open(Cause cause, List<String> codes) {
    transaction.executeWithoutResult(
        status -> {
          Instant now = clock.instant();
          Optional<Request> known = store.ofCause(cause.key());
          if (known.isPresent()) {
            codes.forEach(code -> answers.add(known.get().number(), code, now));
          } else if (!codes.isEmpty()) {
            add(cause, codes, now);
          }
        });
  }

  private void add(Cause cause, List<String> codes, Instant now) {
    List<Party> asked = codes.stream().flatMap(code -> parties.byCode(code).stream()).toList();
    RequestPlan plan =
        new RequestPlan(
            cause.title(),
            cause.kind(),
            asked,
            null,
            List.of(),
            cause.deadline(),
            cause.zone(),
            true,
            LadderRules.USUAL_DAYS);
    Confirmed by = new Confirmed(cause.preparedBy(), cause.confirmedBy(), now);
    int number = store.add(plan, cause.locale(), cause.place(), by, cause.key());
    store.note(number, null, now, "opened", new RequestStore.Noted(cause.key(), ""));
    events.publishEvent(new NamesChanged());
  }

  /** Whether a cause has opened one. */
  boolean has(String key) {
    return store.ofCause(key).isPresent();
  }

  /** The open ones whose cause begins so. */
  List<RequestStore.Caused> open(String prefix) {
    return store.caused(prefix);
  }

  /** Those of a request who have not answered. */
  List<String> silent(int number) {
    return requests.silent(number).stream().map(Asked::party).toList();
  }

  /** A Party has answered there. */
  void answer(int number, String party, Answer answer, Way way) {
    Request request = store.find(number).orElseThrow();
    LocalDate today = LocalDate.ofInstant(clock.instant(), request.zone());
    requests.answer(number, party, new Answering(answer, today, way, ""), "");
  }

  /** A Party was given more time there. */
  void extend(int number, String party, Instant until) {
    Instant own = answers.asked(number, party).map(Asked::deadline).orElse(null);
    if (!until.equals(own)) {
      requests.extend(number, party, until, "");
    }
  }

  /** It is over: nobody is reminded any more. */
  void close(int number) {
    requests.close(number, "");
  }
}
