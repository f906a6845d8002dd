package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Shows this channel's group; the secretariat records its changes with their sources. */
final class GroupCommand implements DraftedCommand {
  private static final Set<Change> READ =
      Set.of(Change.CONTACTS, Change.HISTORY, Change.SHARE, Change.HIDE);

  private final Groups groups;
  private final Persons persons;
  private final Addressees addressees;
  private final GroupWords words;
  private final GroupCard cards;
  private final GroupRecording recording;
  private final GroupImport imports;

  GroupCommand(
      Groups groups,
      Parties parties,
      Persons persons,
      Addressees addressees,
      GroupImport imports,
      GroupBriefing briefing,
      GroupWords words,
      ApplicationEventPublisher events) {
    this.imports = imports;
    this.groups = groups;
    this.persons = persons;
    this.addressees = addressees;
    this.words = words;
    this.cards = new GroupCard(groups, parties, persons, words);
    this.recording =
        new GroupRecording(groups, persons, addressees, briefing, words, cards, events);
  }

  @Override
  public String name() {
    return "group";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.CHANGE, Slot.GROUPS, Slot.SOURCE, Slot.TITLE, Slot.EMAILS, Slot.LANGUAGES);
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Locale locale = said.locale();
    @Nullable Change change = change(said);
    if (change != null && !READ.contains(change) && !said.speaker().is(Role.SECRETARIAT)) {
      return words.refuse(locale, "refuse.secretariat", Map.of());
    }
    if (change == Change.FOUND) {
      return recording.founding(said);
    }
    Optional<Group> group = group(said);
    if (group.isEmpty()) {
      return whichGroup(said);
    }
    return answer(said, group.get(), change);
  }

  private Reply answer(Invocation said, Group group, @Nullable Change change) {
    if (change == null) {
      return said.reading().get(Slot.LANGUAGES).isPresent()
          ? recording.languages(said, group)
          : show(said, group);
    }
    return switch (change) {
      case CONTACTS -> Reply.say(cards.contacts(group, said.locale()));
      case HISTORY -> Reply.say(cards.history(group, said.locale()));
      case SHARE -> consent(said, group, true);
      case HIDE -> consent(said, group, false);
      case IMPORT -> imports.draft(said, group);
      default -> recording.draft(said, group, change);
    };
  }

  @Override
  public Reply confirm(Invocation said) {
    @Nullable Change change = change(said);
    if (change == Change.FOUND) {
      return recording.found(said);
    }
    Group group = group(said).orElseThrow();
    if (change == null) {
      return recording.setLanguages(said, group);
    }
    return change == Change.IMPORT
        ? imports.record(said, group)
        : recording.record(said, group, change);
  }

  private Reply show(Invocation said, Group group) {
    List<Party> parties = addressees.named(said.reading().get(Slot.GROUPS).orElse(List.of()));
    if (parties.isEmpty()) {
      return Reply.say(cards.whole(group, said.locale()));
    }
    String name = parties.get(0).name(said.locale());
    return new Reply.Refuse(
        words.text(said.locale(), "change.which", Map.of("party", name)),
        List.of(
            candidate(said.locale(), "say.add", name),
            candidate(said.locale(), "say.remove", name)));
  }

  private Candidate candidate(Locale locale, String key, String party) {
    String line = words.text(locale, key, Map.of("party", party));
    return new Candidate(line, line);
  }

  private static @Nullable Change change(Invocation said) {
    return said.reading().get(Slot.CHANGE).orElse(null);
  }

  private Optional<Group> group(Invocation said) {
    return addressees.groups(said.reading().get(Slot.GROUPS).orElse(List.of())).stream()
        .findFirst()
        .or(() -> groups.ofPlace(said.place().chat(), said.place().id()));
  }

  private Reply whichGroup(Invocation said) {
    List<Candidate> known =
        groups.all().stream()
            .map(group -> group.name(said.locale()))
            .map(name -> new Candidate(name, name))
            .toList();
    return known.isEmpty()
        ? words.refuse(said.locale(), "group.none", Map.of())
        : new Reply.Ask(Slot.GROUPS, words.text(said.locale(), "group.which"), known);
  }

  private Reply consent(Invocation said, Group group, boolean given) {
    String email = said.speaker().person().email();
    List<Person> mine =
        email == null
            ? List.of()
            : groups.members(group.number()).stream()
                .flatMap(member -> member.named().stream())
                .filter(
                    person ->
                        persons.byEmail(email).stream().anyMatch(me -> me.id() == person.id()))
                .toList();
    if (mine.isEmpty()) {
      return words.refuse(said.locale(), "consent.unknown", Map.of());
    }
    mine.forEach(person -> groups.consent(group.number(), person.id(), given, said.source()));
    return Reply.say(words.text(said.locale(), given ? "consent.given" : "consent.taken-back"));
  }
}
