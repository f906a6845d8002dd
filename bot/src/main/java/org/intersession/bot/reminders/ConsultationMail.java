package org.intersession.bot.reminders;

import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.drops.MailedAnswers;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.integrations.MailInbox.Arrived;

/**
 * Letters about consultations: they are read as what a Party hands in. Whether that answers the
 * request is then told by what was read.
 */
final class ConsultationMail {
  private final MailedAnswers mailed;
  private final RequestStore requests;
  private final ArrivedStore store;

  ConsultationMail(MailedAnswers mailed, RequestStore requests, ArrivedStore store) {
    this.mailed = mailed;
    this.requests = requests;
    this.store = store;
  }

  /** Whether a letter came to a consultation's own address. */
  boolean meant(Arrived mail) {
    return mailed.addressed(mail).isPresent();
  }

  /** Takes a letter to a consultation's own address; false for any other. */
  boolean take(String mailbox, Arrived mail) {
    Optional<Voice> voice = mailed.addressed(mail);
    voice.ifPresent(
        one -> {
          mailed.take(mailbox, mail, one.consultation(), one.party());
          requests.caused(ConsultationRequests.CAUSE + one.consultation() + ":").stream()
              .findFirst()
              .ifPresent(caused -> store.answered(mail.id(), caused.request(), one.party()));
        });
    return voice.isPresent();
  }

  /** Takes a letter that answers a reminder about a consultation; false for any other. */
  boolean take(String mailbox, Arrived mail, Asked asked) {
    List<RequestStore.Caused> causes =
        requests.caused(ConsultationRequests.CAUSE).stream()
            .filter(caused -> caused.request() == asked.request())
            .toList();
    causes.forEach(
        caused -> {
          mailed.take(mailbox, mail, ConsultationRequests.consultation(caused), asked.party());
          store.answered(mail.id(), asked.request(), asked.party());
        });
    return !causes.isEmpty();
  }
}
