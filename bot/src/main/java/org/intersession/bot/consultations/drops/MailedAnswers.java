package org.intersession.bot.consultations.drops;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intersession.bot.consultations.drops.Drops.Outcome;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.ReplyTags;
import org.intersession.bot.consultations.rounds.Voice;
import org.intersession.bot.consultations.rounds.Written;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.MailInbox.Arrived;
import org.intersession.integrations.MailInbox.Attached;
import org.intersession.integrations.MailInbox.Origin;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Parties answer by mail: its files are handed in as on the page, else what it says is read.
 * Of whoever was not asked nothing is published; a person reads it.
 */
public final class MailedAnswers implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(MailedAnswers.class);
  private static final String PURPOSE = "consultation-mail";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ReplyTags tags;
  private final Supplier<Consultations> consultations;
  private final Supplier<Drops> drops;
  private final Supplier<@Nullable MailInbox> inbox;
  private final Supplier<Deliveries> deliveries;
  private final Supplier<Refusals> refusals;
  private final Persons persons;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailedAnswers(
      ReplyTags tags,
      Supplier<Consultations> consultations,
      Supplier<Drops> drops,
      Supplier<@Nullable MailInbox> inbox,
      Supplier<Deliveries> deliveries,
      Supplier<Refusals> refusals,
      Persons persons,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tags = tags;
    this.consultations = consultations;
    this.drops = drops;
    this.inbox = inbox;
    this.deliveries = deliveries;
    this.refusals = refusals;
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A mail as it waits to be read.
   *
   * @param machine whether nobody wrote it, so that nobody is answered
   */
  private record Posted(
      String mailbox, String id, String party, String from, String subject, boolean machine) {}

  /** Where a mail leads that was written to an address of ours; nothing for any other. */
  public Optional<Voice> addressed(Arrived mail) {
    return mail.to().stream().flatMap(to -> tags.behind(to).stream()).findFirst();
  }

  /** Has a mail about a consultation read as what a Party hands in. In the caller's transaction. */
  public void take(String mailbox, Arrived mail, int consultation, String party) {
    boolean machine = mail.origin() == Origin.MACHINE;
    Posted posted = new Posted(mailbox, mail.id(), party, mail.from(), mail.subject(), machine);
    deliveries
        .get()
        .request(
            new DeliveryKey(PURPOSE, Integer.toString(consultation), party, PURPOSE, mail.id()),
            JSON.writeValueAsString(posted));
    events.publishEvent(new Written(consultation, party));
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    int consultation = Integer.parseInt(delivery.key().subject());
    Posted posted = JSON.readValue(delivery.payload(), Posted.class);
    MailInbox present = Objects.requireNonNull(inbox.get(), "the mailbox was taken away");
    Optional<Voice> voice = sender(consultation, posted);
    if (voice.isEmpty()) {
      Voice nobody = new Voice(consultation, "", null, false);
      mail(nobody, posted, present, drops.get()::fileMail);
      return Receipt.of("filed");
    }
    List<Refused> refused = taken(voice.get(), posted, present);
    if (!refused.isEmpty() && !posted.machine()) {
      Consultation about = consultations.get().find(consultation).orElseThrow();
      refusals.get().tell(about, voice.get(), posted.id(), posted.subject(), refused);
    }
    return Receipt.of("taken");
  }

  /** Takes what somebody who speaks for a Party sent; what was refused of it. */
  private List<Refused> taken(Voice voice, Posted posted, MailInbox present) {
    List<Attached> files =
        present.attached(posted.mailbox(), posted.id(), drops.get().largest()).stream()
            .filter(file -> !file.shown())
            .toList();
    if (files.isEmpty()) {
      return refused(posted.subject(), mail(voice, posted, present, drops.get()::takeMail));
    }
    List<Refused> refused = files.stream().flatMap(file -> handIn(voice, file)).toList();
    boolean whole = refused.isEmpty() && files.stream().allMatch(file -> file.content() != null);
    boolean harm = refused.stream().anyMatch(one -> one.why() == Outcome.HARMFUL);
    if (!whole && !harm) {
      // What could not be taken by itself is in the mail, and a person sees it there.
      mail(voice, posted, present, drops.get()::fileMail);
    }
    return refused;
  }

  /** Hands in a file; what became of it, if it was refused. */
  private Stream<Refused> handIn(Voice voice, Attached file) {
    byte[] content = file.content();
    if (content == null) {
      boolean large = file.size() > drops.get().largest();
      return large ? Stream.of(new Refused(file.name(), Outcome.TOO_LARGE)) : Stream.empty();
    }
    return refused(file.name(), drops.get().take(voice, file.name(), content).outcome()).stream();
  }

  private static List<Refused> refused(String name, Outcome outcome) {
    boolean taken = outcome == Outcome.RECEIVED || outcome == Outcome.AGAIN;
    return taken ? List.of() : List.of(new Refused(name, outcome));
  }

  /** How a whole mail is kept. */
  @FunctionalInterface
  private interface Keeping {
    Drops.Taken keep(Voice voice, String subject, byte[] mail);
  }

  private Outcome mail(Voice voice, Posted posted, MailInbox present, Keeping keeping) {
    Outcome outcome;
    try {
      byte[] whole = present.whole(posted.mailbox(), posted.id(), drops.get().largest());
      outcome = keeping.keep(voice, posted.subject(), whole).outcome();
    } catch (OutsideException e) {
      if (!e.reason().equals("too-large")) {
        throw e;
      }
      outcome = Outcome.TOO_LARGE;
    }
    if (outcome != Outcome.RECEIVED && outcome != Outcome.AGAIN) {
      LOG.warn("The mail {} to {} was not kept: {}", posted.id(), posted.mailbox(), outcome);
    }
    return outcome;
  }

  /** Who wrote it, if they still speak for the Party that was asked. */
  private Optional<Voice> sender(int consultation, Posted posted) {
    return persons.byEmail(posted.from()).stream()
        .filter(person -> speaks(person, posted.party()))
        .flatMap(
            person -> consultations.get().voice(consultation, person.id(), posted.party()).stream())
        .findFirst();
  }

  /** As their link dies with their last role for a Party, so does their word. */
  private boolean speaks(Person person, String party) {
    boolean left = person.departed(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    boolean had = person.roles().stream().anyMatch(role -> party.equals(role.party()));
    boolean has =
        person.roles().stream()
            .anyMatch(role -> party.equals(role.party()) && role.until() == null);
    return !left && (has || !had);
  }

  /** To take it again harms nobody: the same file is kept once. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
