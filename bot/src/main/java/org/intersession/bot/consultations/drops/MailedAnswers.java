package org.intersession.bot.consultations.drops;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.MailInbox.Arrived;
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
  private final Persons persons;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailedAnswers(
      ReplyTags tags,
      Supplier<Consultations> consultations,
      Supplier<Drops> drops,
      Supplier<@Nullable MailInbox> inbox,
      Supplier<Deliveries> deliveries,
      Persons persons,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tags = tags;
    this.consultations = consultations;
    this.drops = drops;
    this.inbox = inbox;
    this.deliveries = deliveries;
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  /** A mail as it waits to be read. */
  private record Posted(String mailbox, String id, String party, String from, String subject) {}

  /** Where a mail leads that was written to an address of ours; nothing for any other. */
  public Optional<Voice> addressed(Arrived mail) {
    return mail.to().stream().flatMap(to -> tags.behind(to).stream()).findFirst();
  }

  /** Has a mail about a consultation read as what a Party hands in. In the caller's transaction. */
  public void take(String mailbox, Arrived mail, int consultation, String party) {
    Posted posted = new Posted(mailbox, mail.id(), party, mail.from(), mail.subject());
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
      told(drops.get().fileMail(nobody, posted.subject(), whole(present, posted)), posted);
      return Receipt.of("filed");
    }
    List<Enclosure> files = present.enclosures(posted.mailbox(), posted.id());
    if (files.isEmpty()) {
      told(drops.get().takeMail(voice.get(), posted.subject(), whole(present, posted)), posted);
    } else if (!handedIn(voice.get(), files)) {
      // What could not be taken by itself is in the mail, and a person sees it there.
      told(drops.get().fileMail(voice.get(), posted.subject(), whole(present, posted)), posted);
    }
    return Receipt.of("taken");
  }

  /** Whether all of its files were taken. */
  private boolean handedIn(Voice voice, List<Enclosure> files) {
    boolean all = true;
    for (Enclosure file : files) {
      Drops.Outcome outcome = drops.get().take(voice, file.name(), file.content()).outcome();
      all &= outcome == Drops.Outcome.RECEIVED || outcome == Drops.Outcome.AGAIN;
    }
    return all;
  }

  private byte[] whole(MailInbox present, Posted posted) {
    return present.whole(posted.mailbox(), posted.id(), drops.get().largest());
  }

  private static void told(Drops.Taken taken, Posted posted) {
    if (taken.drop() == null) {
      LOG.warn("The mail {} to {} was not kept: {}", posted.id(), posted.mailbox(), taken);
    }
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
