package org.intersession.bot.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.ConsultationChanged;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Standing;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.springframework.context.event.EventListener;

/** Each round of a consultation is a request: a comment answers it, its end ends it. */
class ConsultationRequests {
  static final String CAUSE = "consultation:";

  private final Consultations consultations;
  private final CausedRequests requests;

  ConsultationRequests(Consultations consultations, CausedRequests requests) {
    this.consultations = consultations;
    this.requests = requests;
  }

  /** In the transaction that opened the round, so that neither is there without the other. */
  @EventListener
  void changed(ConsultationChanged event) {
    consultations
        .find(event.consultation())
        .filter(ConsultationRequests::open)
        .filter(consultation -> !requests.has(cause(consultation)))
        .ifPresent(this::ask);
  }

  private void ask(Consultation consultation) {
    List<String> codes =
        consultations.standings(consultation).stream()
            .map(standing -> standing.party().code())
            .toList();
    requests.open(
        new CausedRequests.Cause(
            cause(consultation),
            RequestKind.COMMENTS,
            consultation.title(),
            consultation.round().deadline(),
            consultation.round().zone(),
            consultation.locale(),
            consultation.place(),
            consultation.preparedBy(),
            consultation.confirmedBy()),
        codes);
  }

  /** Records what was answered since, and ends what is over. */
  void round() {
    requests.open(CAUSE).forEach(this::follow);
  }

  private void follow(RequestStore.Caused caused) {
    String[] key = caused.cause().split(":");
    Optional<Consultation> consultation = consultations.find(Integer.parseInt(key[1]));
    if (consultation.isEmpty()
        || !open(consultation.get())
        || !cause(consultation.get()).equals(caused.cause())) {
      requests.close(caused.request());
      return;
    }
    List<String> silent = requests.silent(caused.request());
    consultations.standings(consultation.get()).stream()
        .filter(standing -> silent.contains(standing.party().code()))
        .forEach(standing -> follow(caused.request(), standing));
  }

  private void follow(int request, Standing standing) {
    String party = standing.party().code();
    Instant extension = standing.extension();
    switch (standing.kind()) {
      case COMMENTED -> requests.answer(request, party, Answer.DONE, Way.COMMENT);
      case NO_COMMENTS -> requests.answer(request, party, Answer.NOTHING_TO_SUBMIT, Way.COMMENT);
      default -> {
        if (extension != null) {
          requests.extend(request, party, extension);
        }
      }
    }
  }

  private static boolean open(Consultation consultation) {
    return consultation.state() != Consultation.State.PUBLISHED
        && consultation.round().closedAt() == null;
  }

  private static String cause(Consultation consultation) {
    return CAUSE + consultation.number() + ":" + consultation.round().number();
  }
}
