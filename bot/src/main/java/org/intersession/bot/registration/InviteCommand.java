package org.intersession.bot.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Tenure;
import org.intersession.bot.registration.Registrations.Door;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.ChatPerson;
import org.springframework.context.ApplicationEventPublisher;

/** Invites the members of a meeting's group, or whom the line names, to register. */
final class InviteCommand implements DraftedCommand {
  private static final int NAMES_AT_MOST = 30;

  private final KnownMeetings meetings;
  private final Registrations registrations;
  private final Invitees invitees;
  private final InvitationLetters letters;
  private final ApplicationEventPublisher events;
  private final Messages messages = new Messages("registrants");

  InviteCommand(
      KnownMeetings meetings,
      Registrations registrations,
      Invitees invitees,
      InvitationLetters letters,
      ApplicationEventPublisher events) {
    this.meetings = meetings;
    this.registrations = registrations;
    this.invitees = invitees;
    this.letters = letters;
    this.events = events;
  }

  @Override
  public String name() {
    return "invite";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.GROUPS);
  }

  @Override
  public Role who() {
    return Role.CHAIR;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      return new Reply.Ask(Slot.NUMBER, messages.text(said.locale(), "ask.meeting"), List.of());
    }
    Optional<MeetingFacts> meeting = meeting(said);
    if (meeting.isEmpty() || registrations.door(meeting.get()) != Door.OPEN) {
      return refused(said, meeting);
    }
    List<Person> people = invitees.of(meeting.get(), said.reading());
    return people.isEmpty()
        ? new Reply.Refuse(messages.text(said.locale(), "invite.nobody"))
        : new Reply.Draft(card(meeting.get(), people, said));
  }

  @Override
  public Reply confirm(Invocation said) {
    Optional<MeetingFacts> meeting = meeting(said);
    if (meeting.isEmpty() || registrations.door(meeting.get()) != Door.OPEN) {
      return refused(said, meeting);
    }
    List<Person> people = invitees.of(meeting.get(), said.reading());
    events.publishEvent(invited(meeting.get(), people, said));
    long invited =
        people.stream().filter(person -> letters.invite(meeting.get(), person, said.now())).count();
    return Reply.say(
        messages.text(
            said.locale(),
            "done.invite",
            Map.of("count", invited, "number", meeting.get().number())));
  }

  private static PartiesInvited invited(
      MeetingFacts meeting, List<Person> people, Invocation said) {
    List<String> parties =
        people.stream()
            .flatMap(person -> person.roles().stream())
            .filter(role -> role.until() == null)
            .map(Tenure::party)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    String confirmer = said.speaker().person().name();
    ChatPerson preparer = said.preparedBy();
    return new PartiesInvited(
        meeting.number(), parties, preparer == null ? confirmer : preparer.name(), confirmer);
  }

  private Optional<MeetingFacts> meeting(Invocation said) {
    return said.reading()
        .get(Slot.NUMBER)
        .flatMap(meetings::find)
        .filter(found -> Scope.covers(said, found));
  }

  private Reply refused(Invocation said, Optional<MeetingFacts> meeting) {
    return new Reply.Refuse(
        messages.text(
            said.locale(),
            meeting.isEmpty() ? "no-meeting" : "invite.closed",
            Map.of("number", said.reading().get(Slot.NUMBER).orElse(0))));
  }

  /** Who, in which languages, and one letter as it will look. */
  private Card card(MeetingFacts meeting, List<Person> people, Invocation said) {
    Locale locale = said.locale();
    Map<String, Long> languages =
        people.stream()
            .collect(
                Collectors.groupingBy(
                    person -> LetterParts.language(person).getDisplayLanguage(locale),
                    TreeMap::new,
                    Collectors.counting()));
    String counted =
        languages.entrySet().stream()
            .map(one -> one.getKey() + " " + one.getValue())
            .collect(Collectors.joining(", "));
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Text(
            messages.text(
                locale, "draft.invite.who", Map.of("count", people.size(), "languages", counted)),
            Tone.STRONG));
    body.add(new Text(named(people, locale)));
    Letter sample = letters.letter(meeting, people.get(0), said.now());
    body.add(new Text(messages.text(locale, "draft.invite.sample"), Tone.QUIET));
    body.add(new Text(sample.subject()));
    sample.parts().stream()
        .filter(part -> part.kind() != Letter.Part.Kind.BUTTON)
        .map(part -> part.label().isEmpty() ? part.text() : part.label() + "\n" + part.text())
        .forEach(text -> body.add(new Text(text, Tone.QUIET)));
    String title =
        messages.text(
            locale, "draft.invite", Map.of("number", meeting.number(), "title", meeting.title()));
    return new Card(title, locale, body, List.of());
  }

  private String named(List<Person> people, Locale locale) {
    String names =
        people.stream()
            .limit(NAMES_AT_MOST)
            .map(Person::fullName)
            .collect(Collectors.joining("; "));
    int rest = people.size() - NAMES_AT_MOST;
    return rest > 0 ? names + "; " + messages.text(locale, "more", Map.of("rest", rest)) : names;
  }
}
