package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.intersession.bot.reminders.RequestStore.Noted;
import org.intersession.bot.reminders.SurveyStore.Given;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests that are a form of a few questions: who answers it, answers for their Party. */
final class Surveys {
  private final SurveyStore store;
  private final Requests requests;
  private final RequestStore history;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Surveys(
      SurveyStore store,
      Requests requests,
      RequestStore history,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Gives a request that was just opened its questions. */
  void ask(int request, List<SurveyQuestion> questions) {
    questions.forEach(question -> store.add(request, question));
  }

  List<SurveyQuestion> questions(int request) {
    return store.questions(request);
  }

  /** Who answers for which Party of a request. */
  record Voice(int request, String party, long person, String name) {}

  /** What somebody has answered so far, by the places of the questions. */
  Map<Integer, String> answers(Voice voice) {
    return store.given(voice.request()).stream()
        .filter(given -> given.party().equals(voice.party()) && given.person() == voice.person())
        .collect(Collectors.toMap(Given::question, Given::value));
  }

  /** Whether an answer can still be given: the first one late too, a change until the end. */
  boolean open(Voice voice) {
    Request request = requests.find(voice.request()).orElseThrow();
    Asked asked = requests.asked(voice.request(), voice.party()).orElseThrow();
    boolean changes = !answers(voice).isEmpty();
    return request.open() && (!changes || clock.instant().isBefore(asked.due(request)));
  }

  /** Keeps what somebody answered, in the place of what they had; blanks are no answers. */
  void answer(Voice voice, Map<Integer, String> values) {
    transaction.executeWithoutResult(status -> keep(voice, values));
  }

  /** Somebody has nothing to say for their Party. */
  void decline(Voice voice) {
    Request request = requests.find(voice.request()).orElseThrow();
    LocalDate today = LocalDate.ofInstant(clock.instant(), request.zone());
    Answer answer = hasSpoken(voice) ? Answer.DONE : Answer.NOTHING_TO_SUBMIT;
    answered(voice, new Answering(answer, today, Way.PAGE, ""));
  }

  /** Whether somebody else has filled it in for the same Party. */
  private boolean hasSpoken(Voice voice) {
    return store.given(voice.request()).stream()
        .anyMatch(given -> given.party().equals(voice.party()));
  }

  private void answered(Voice voice, Answering answer) {
    requests.answer(voice.request(), voice.party(), voice.person(), answer, voice.name());
  }

  private void keep(Voice voice, Map<Integer, String> values) {
    Instant now = clock.instant();
    boolean first = answers(voice).isEmpty();
    values.forEach(
        (question, value) -> {
          Given given = new Given(voice.party(), voice.person(), question, value);
          if (value.isEmpty()) {
            store.drop(voice.request(), given);
          } else {
            store.keep(voice.request(), given, now);
          }
        });
    Request request = requests.find(voice.request()).orElseThrow();
    LocalDate today = LocalDate.ofInstant(now, request.zone());
    answered(voice, new Answering(Answer.DONE, today, Way.PAGE, ""));
    String event = first ? "filled-in" : "changed";
    history.note(voice.request(), voice.party(), now, event, new Noted(voice.name(), ""));
  }

  /** What was answered to each question, in the form's order. */
  List<SurveyResult> results(int request) {
    List<Given> given = store.given(request);
    return questions(request).stream().map(question -> SurveyResult.of(question, given)).toList();
  }

  /** What each who answered said, for the secretariat alone. */
  List<SurveySheet> sheets(int request) {
    return SurveySheet.of(store.given(request));
  }
}
