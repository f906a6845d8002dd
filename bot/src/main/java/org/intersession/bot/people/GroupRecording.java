package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Change;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.springframework.context.ApplicationEventPublisher;

/** What the secretariat records of a group: drafted with its source, then done. */
final class GroupRecording {
  private final Groups groups;
  private final Persons persons;
  private final Addressees addressees;
  private final GroupSources sources;
  private final GroupWords words;
  private final ApplicationEventPublisher events;

  GroupRecording(
      Groups groups,
      Persons persons,
      Addressees addressees,
      GroupSources sources,
      GroupWords words,
      ApplicationEventPublisher events) {
    this.groups = groups;
    this.persons = persons;
    this.addressees = addressees;
    this.sources = sources;
    this.words = words;
    this.events = events;
  }

  Reply draft(Invocation said, Group group, Change change) {
    Locale locale = said.locale();
    List<Party> parties = parties(said);
    if (parties.isEmpty() && change != Change.CHAIR) {
      return new Reply.Ask(Slot.GROUPS, words.text(locale, "ask.party"), List.of());
    }
    Optional<Reply> problem = problem(said, group, change, parties);
    if (problem.isPresent()) {
      return problem.get();
    }
    Optional<String> source = said.reading().get(Slot.SOURCE);
    if (source.isEmpty()) {
      return new Reply.Ask(Slot.SOURCE, words.text(locale, "ask.source"), List.of());
    }
    try {
      return new Reply.Draft(card(said, group, change, source.get(), sources.letter(said)));
    } catch (RefusedFile e) {
      return words.refused(locale, e);
    }
  }

  private Card card(
      Invocation said, Group group, Change change, String source, Optional<SaidFile> letter) {
    Locale locale = said.locale();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text(locale, "change." + key(change)), what(said, parties(said))));
    facts.add(new Fact(words.text(locale, "source"), source));
    letter.ifPresent(
        file ->
            facts.add(new Fact(words.text(locale, "letter"), ImportedPerson.shown(file.name()))));
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts));
    body.add(new Text(words.text(locale, "draft.kept")));
    if (change == Change.CHAIR && group.place() != null) {
      body.add(new Text(words.text(locale, "draft.chair-letter"), Tone.QUIET));
    }
    return new Card(group.name(locale), locale, body, List.of());
  }

  private Optional<Reply> problem(
      Invocation said, Group group, Change change, List<Party> parties) {
    return switch (change) {
      case ADD -> members(said, group, parties, true);
      case REMOVE -> members(said, group, parties, false);
      default -> {
        if (change != Change.CHAIR && parties.size() > 1) {
          yield Optional.of(words.refuse(said.locale(), "refuse.one-party", Map.of()));
        }
        yield change == Change.CHAIR
            ? person(said)
            : members(said, group, parties, false).or(() -> person(said));
      }
    };
  }

  /** Refuses what is so already. */
  private Optional<Reply> members(
      Invocation said, Group group, List<Party> parties, boolean adding) {
    Set<String> members =
        groups.members(group.number()).stream()
            .map(member -> member.party().code())
            .collect(java.util.stream.Collectors.toSet());
    List<Party> wrong =
        parties.stream().filter(party -> members.contains(party.code()) == adding).toList();
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.refuse(
                said.locale(),
                adding ? "refuse.member" : "refuse.no-member",
                Map.of("parties", GroupWords.list(said.locale(), wrong))));
  }

  /** Asks for the person's name or address where it is missing. */
  private Optional<Reply> person(Invocation said) {
    List<String> emails = said.reading().get(Slot.EMAILS).orElse(List.of());
    if (emails.size() != 1) {
      return Optional.of(
          new Reply.Ask(Slot.EMAILS, words.text(said.locale(), "ask.email"), List.of()));
    }
    boolean known = !persons.byEmail(emails.get(0)).isEmpty();
    return known || said.reading().get(Slot.TITLE).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Reply.Ask(
                Slot.TITLE,
                words.text(said.locale(), "ask.name", Map.of("email", emails.get(0))),
                List.of()));
  }

  private String what(Invocation said, List<Party> parties) {
    String list = GroupWords.list(said.locale(), parties);
    List<String> emails = said.reading().get(Slot.EMAILS).orElse(List.of());
    if (emails.isEmpty()) {
      return list;
    }
    String name =
        persons.byEmail(emails.get(0)).stream()
            .findFirst()
            .map(Person::fullName)
            .or(() -> said.reading().get(Slot.TITLE))
            .orElse("");
    return (list.isEmpty() ? "" : list + ": ") + name + ", " + emails.get(0);
  }

  Reply record(Invocation said, Group group, Change change) {
    Source source;
    try {
      source = sources.record(said);
    } catch (RefusedFile e) {
      return words.refused(said.locale(), e);
    }
    int number = group.number();
    List<Party> parties = parties(said);
    switch (change) {
      case ADD -> parties.forEach(party -> groups.add(number, party.code(), source));
      case REMOVE -> parties.forEach(party -> groups.remove(number, party.code(), source));
      case NAME -> groups.name(number, parties.get(0).code(), known(said).id(), source);
      case UNNAME -> groups.unname(number, parties.get(0).code(), known(said).id(), source);
      case CHAIR -> {
        groups.chair(
            number, known(said).id(), parties.isEmpty() ? null : parties.get(0).code(), source);
        events.publishEvent(new ChairNamed(group, said.source()));
      }
      default -> throw new IllegalArgumentException("nothing to record: " + change);
    }
    return done(said, group, what(said, parties), change);
  }

  private Reply done(Invocation said, Group group, String what, Change change) {
    return Reply.say(
        words.text(
            said.locale(),
            "done." + key(change),
            Map.of(
                "group", group.name(said.locale()),
                "what", what,
                "source", said.reading().get(Slot.SOURCE).orElse(""))));
  }

  Reply languages(Invocation said, Group group) {
    List<String> languages = said.reading().get(Slot.LANGUAGES).orElse(List.of());
    if (!said.speaker().is(org.intersession.bot.commands.Role.SECRETARIAT)) {
      return words.refuse(said.locale(), "refuse.secretariat", Map.of());
    }
    Fact fact =
        new Fact(words.text(said.locale(), "languages"), words.languages(said.locale(), languages));
    return new Reply.Draft(
        new Card(
            group.name(said.locale()),
            said.locale(),
            List.of(new Facts(List.of(fact))),
            List.of()));
  }

  Reply setLanguages(Invocation said, Group group) {
    List<String> languages = said.reading().get(Slot.LANGUAGES).orElse(List.of());
    groups.setLanguages(group.number(), languages);
    return Reply.say(
        words.text(
            said.locale(),
            "done.languages",
            Map.of(
                "group", group.name(said.locale()),
                "languages", words.languages(said.locale(), languages))));
  }

  private static String key(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private List<Party> parties(Invocation said) {
    return addressees.of(
        said.reading().get(Slot.GROUPS).orElse(List.of()).stream()
            .filter(key -> !key.startsWith(Addressees.GROUP))
            .toList());
  }

  /** The person with the address that was said; a new one if nobody has it. */
  private Person known(Invocation said) {
    String email = said.reading().get(Slot.EMAILS).orElseThrow().get(0);
    return persons.byEmail(email).stream()
        .findFirst()
        .orElseGet(
            () ->
                persons.add(PersonNames.read(said.reading().get(Slot.TITLE).orElse(email), email)));
  }
}
