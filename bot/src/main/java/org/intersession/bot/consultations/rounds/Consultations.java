package org.intersession.bot.consultations.rounds;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.bot.consultations.rounds.Consultation.State;
import org.intersession.bot.consultations.rounds.Happened.What;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.documents.Documents;
import org.intersession.bot.documents.LanguageText;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The consultations: opened, extended, closed, taken to the next round, published. */
public final class Consultations {
  private final ConsultationStore store;
  private final CommentStore comments;
  private final RecordStore record;
  private final Documents documents;
  private final Parties parties;
  private final Persons persons;
  private final Invitations invitations;
  private final Outcomes outcomes;
  private final Carrying carrying;
  private final Submissions submissions;
  private final Deliveries deliveries;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Consultations(
      ConsultationStore store,
      CommentStore comments,
      RecordStore record,
      Documents documents,
      Parties parties,
      Persons persons,
      Invitations invitations,
      Outcomes outcomes,
      Carrying carrying,
      Submissions submissions,
      Deliveries deliveries,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.comments = comments;
    this.record = record;
    this.documents = documents;
    this.parties = parties;
    this.persons = persons;
    this.invitations = invitations;
    this.outcomes = outcomes;
    this.carrying = carrying;
    this.submissions = submissions;
    this.deliveries = deliveries;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Opens one and asks everyone, in the caller's transaction. */
  Consultation open(Opening opening, List<Invitees.Invitee> invitees) {
    long document = documents.add();
    documents.addVersion(document, 1, opening.files());
    int number = store.add(opening, document, secret(), clock.instant());
    opening.parties().forEach(code -> store.invite(number, code));
    invitees.forEach(
        one ->
            store.invite(
                number, new Invited(one.party().code(), one.person().id(), one.releases())));
    Consultation consultation = known(number);
    enter(consultation, "opened", "{\"round\":1}");
    events.publishEvent(new Happened(number, 1, What.OPENED));
    invite(consultation);
    return consultation;
  }

  /** Opens the next round on a new draft; those who commented are told what became of it. */
  Consultation nextRound(int number, Map<String, Long> files, Instant deadline, ZoneId zone) {
    Consultation before = store.hold(number).orElseThrow();
    int next = before.round().number() + 1;
    if (before.round().closedAt() == null) {
      store.close(number, before.round().number(), "", clock.instant());
    }
    int version = before.round().version() + 1;
    documents.addVersion(before.document(), version, files);
    store.addRound(number, next, version, deadline, zone, clock.instant());
    carrying.carry(
        number,
        next - 1,
        documents.texts(before.document(), before.round().version()).get(0),
        documents.texts(before.document(), version).get(0));
    Consultation consultation = known(number);
    enter(consultation, "opened", "{\"round\":" + next + "}");
    events.publishEvent(new Happened(number, next, What.OPENED));
    outcomes.tell(consultation, comments.of(number, next - 1));
    invite(consultation);
    return consultation;
  }

  private void invite(Consultation consultation) {
    store
        .invited(consultation.number())
        .forEach(
            one -> {
              Optional<Person> person = persons.find(one.person());
              Optional<Party> party = parties.byCode(one.party());
              if (person.isPresent() && party.isPresent()) {
                invitations.send(consultation, party.get(), person.get());
              }
            });
    closeAt(consultation, consultation.round().deadline());
  }

  /** The ledger keeps the deadline as it keeps all else that shall happen once. */
  private void closeAt(Consultation consultation, Instant deadline) {
    Round round = consultation.round();
    deliveries.request(
        new DeliveryKey(
            CloseDue.PURPOSE,
            Integer.toString(consultation.number()),
            "round-" + round.number(),
            CloseDue.PURPOSE,
            deadline.toString()),
        Integer.toString(round.number()),
        deadline);
  }

  /** Closes the present round; false if it is closed. The matrix goes to the channel. */
  boolean close(int number, String by) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Consultation consultation = store.hold(number).orElseThrow();
              if (consultation.round().closedAt() != null) {
                return false;
              }
              int round = consultation.round().number();
              store.close(number, round, by, clock.instant());
              enter(consultation, "closed", "{\"round\":" + round + "}");
              events.publishEvent(new Happened(number, round, What.CLOSED));
              deliveries.request(
                  new DeliveryKey(
                      TellClosed.PURPOSE,
                      Integer.toString(number),
                      consultation.place().id(),
                      consultation.place().chat(),
                      "round-" + round),
                  Integer.toString(round));
              return true;
            }));
  }

  /** Gives a Party more time. */
  void extend(int number, String party, Instant until, String by) {
    transaction.executeWithoutResult(
        status -> {
          Consultation consultation = store.hold(number).orElseThrow();
          store.extend(number, consultation.round().number(), party, until, by);
        });
  }

  /** Freezes it for everyone to read. */
  void publish(int number) {
    transaction.executeWithoutResult(
        status -> {
          Consultation consultation = store.hold(number).orElseThrow();
          if (consultation.state() != State.PUBLISHED) {
            store.publish(number, clock.instant());
            enter(consultation, "published", "{}");
            int round = consultation.round().number();
            events.publishEvent(new Happened(number, round, What.PUBLISHED));
          }
        });
  }

  /** A Party says that it has no comments, or needs more time; false once the round is over. */
  public boolean answer(Voice voice, Stance stance) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Consultation consultation = store.hold(voice.consultation()).orElseThrow();
              if (consultation.state() == State.PUBLISHED) {
                return false;
              }
              int round = consultation.round().number();
              store.stance(voice.consultation(), round, voice, stance, clock.instant());
              if (stance == Stance.MORE_TIME) {
                events.publishEvent(new TimeAsked(voice.consultation(), voice.party()));
              }
              return true;
            }));
  }

  /** What a Party has answered besides comments. */
  public Optional<Stance> stance(Consultation consultation, String party) {
    return Optional.ofNullable(
        store.stances(consultation.number(), consultation.round().number()).get(party));
  }

  /** The consultation of a number. */
  public Optional<Consultation> find(int number) {
    return store.find(number);
  }

  /** The published consultation behind the address of its page. */
  public Optional<Consultation> published(String slug) {
    return store.bySlug(slug).filter(one -> one.state() == State.PUBLISHED);
  }

  /** For whom a person may speak here. */
  public Optional<Voice> voice(int number, long person, String party) {
    return store.invited(number).stream()
        .filter(one -> one.person() == person && one.party().equals(party))
        .findFirst()
        .map(one -> new Voice(number, party, person, one.releases()));
  }

  /** Whoever makes a Party's comments known, writing what they have yet to make known. */
  public Optional<Voice> drafting(int number, String party) {
    return store.invited(number).stream()
        .filter(one -> one.party().equals(party) && one.releases())
        .findFirst()
        .map(one -> new Voice(number, party, one.person(), false));
  }

  /** The codes of the Parties that were asked. */
  public List<String> parties(int number) {
    return store.parties(number);
  }

  /** For whom somebody speaks who is named like a person or Party that was asked, if for one. */
  public Optional<Voice> named(int number, String name) {
    List<Voice> voices =
        store.invited(number).stream()
            .filter(one -> isNamed(one, name.strip()))
            .map(one -> new Voice(number, one.party(), one.person(), one.releases()))
            .toList();
    boolean one = voices.stream().map(Voice::party).distinct().count() == 1;
    return one ? Optional.of(voices.get(0)) : Optional.empty();
  }

  private boolean isNamed(Invited one, String name) {
    return persons
            .find(one.person())
            .filter(who -> who.fullName().equalsIgnoreCase(name))
            .isPresent()
        || parties.byCode(one.party()).stream()
            .anyMatch(
                party ->
                    Messages.CHAT_LANGUAGES.stream()
                        .anyMatch(language -> party.name(language).equalsIgnoreCase(name)));
  }

  /** The texts of the present round. */
  public AlignedTexts texts(Consultation consultation) {
    return new AlignedTexts(
        documents.texts(consultation.document(), consultation.round().version()));
  }

  /** The texts as they were in a round: each round has a version of its own. */
  public List<LanguageText> texts(Consultation consultation, int round) {
    int version = consultation.round().version() - (consultation.round().number() - round);
    return documents.texts(consultation.document(), version);
  }

  /** What was handed in as files in the present round. */
  List<Submissions.Submission> submissions(Consultation consultation) {
    return submissions.of(consultation.number(), consultation.round().number());
  }

  /** Where one of these files is fetched. */
  String address(Consultation consultation, Submissions.Submission submission) {
    return submissions.address(consultation.number(), submission.number());
  }

  /** The entries of the record after one, at most so many. */
  public List<Entry> record(int number, int after, int most) {
    return record.after(number, after, most);
  }

  /** The number of the last entry of the record. */
  public int lastEntry(int number) {
    return record.last(number).map(Entry::number).orElse(0);
  }

  /** The comments of the round before with their places in this draft. */
  public List<CarriedRemark> carried(Consultation consultation) {
    return carrying.into(consultation.number(), consultation.round().number());
  }

  /**
   * Somebody says where an unsure one stands; -1 for nowhere. Each decision is an entry of the
   * record, the later one holds.
   *
   * @param by the code of the lead; empty for the secretariat
   */
  public boolean decide(int number, UUID comment, int paragraph, String by) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Consultation consultation = store.hold(number).orElseThrow();
              int round = consultation.round().number();
              boolean decided =
                  consultation.state() != State.PUBLISHED
                      && carrying.decide(number, round, comment, paragraph, by);
              if (decided) {
                record.add(
                    number,
                    clock.instant(),
                    "placed",
                    null,
                    by,
                    null,
                    RecordJson.placed(comment, round, paragraph));
                events.publishEvent(new ConsultationChanged(number));
              }
              return decided;
            }));
  }

  /** Where each Party that was asked stands, in the list's order. */
  public List<Standing> standings(Consultation consultation) {
    int number = consultation.number();
    int round = consultation.round().number();
    Map<String, Stance> stances = store.stances(number, round);
    Map<String, Instant> extensions = store.extensions(number, round);
    List<Remark> said = comments.of(number, round);
    List<Invited> invited = store.invited(number);
    Set<String> byHand =
        submissions(consultation).stream()
            .filter(one -> one.byHand() || one.held())
            .map(Submissions.Submission::party)
            .collect(Collectors.toSet());
    return store.parties(number).stream()
        .flatMap(code -> parties.byCode(code).stream())
        .sorted(Comparator.comparingInt(Party::order))
        .map(
            party ->
                new Standing(
                    party,
                    kind(party.code(), said, stances.get(party.code()), byHand),
                    count(party.code(), said, Remark.State.RELEASED),
                    invited.stream()
                        .filter(one -> one.party().equals(party.code()))
                        .flatMap(one -> persons.find(one.person()).stream())
                        .anyMatch(person -> person.email().isPresent()),
                    extensions.get(party.code())))
        .toList();
  }

  private static Standing.Kind kind(
      String party, List<Remark> said, @Nullable Stance stance, Set<String> byHand) {
    if (count(party, said, Remark.State.RELEASED) > 0) {
      return Standing.Kind.COMMENTED;
    }
    if (byHand.contains(party)) {
      return Standing.Kind.BY_HAND;
    }
    if (stance != null) {
      return stance == Stance.NO_COMMENTS ? Standing.Kind.NO_COMMENTS : Standing.Kind.MORE_TIME;
    }
    return count(party, said, Remark.State.DRAFT) > 0
        ? Standing.Kind.DRAFTING
        : Standing.Kind.SILENT;
  }

  private static int count(String party, List<Remark> said, Remark.State state) {
    return (int)
        said.stream().filter(one -> one.party().equals(party) && one.state() == state).count();
  }

  private void enter(Consultation consultation, String event, String detail) {
    record.add(consultation.number(), clock.instant(), event, null, "", null, detail);
    events.publishEvent(new ConsultationChanged(consultation.number()));
  }

  private Consultation known(int number) {
    return store.find(number).orElseThrow();
  }

  private String secret() {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    return Objects.requireNonNull(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }
}
