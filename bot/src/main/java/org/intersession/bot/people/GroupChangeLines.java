package org.intersession.bot.people;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.messages.Messages;

/** A group's changes as lines of a page, the newest first. */
final class GroupChangeLines {
  private final Messages messages = new Messages("group");
  private final Groups groups;
  private final Parties parties;
  private final Persons persons;

  GroupChangeLines(Groups groups, Parties parties, Persons persons) {
    this.groups = groups;
    this.parties = parties;
    this.persons = persons;
  }

  /**
   * A line.
   *
   * @param letter the name of the letter; empty while there is none
   */
  record Line(String day, String change, String source, String by, long sourceId, String letter) {}

  List<Line> of(Group group, Locale locale) {
    List<GroupChange> changes = groups.history(group.number());
    return java.util.stream.IntStream.range(0, changes.size())
        .mapToObj(index -> line(changes.get(changes.size() - 1 - index), locale))
        .toList();
  }

  private Line line(GroupChange change, Locale locale) {
    Source.Letter letter = change.source().letter();
    return new Line(
        change.at().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
        messages.text(
            locale,
            "change." + change.event(),
            java.util.Map.of("party", party(change, locale), "person", person(change))),
        change.source().cited(),
        change.source().recordedBy(),
        change.sourceId(),
        letter == null ? "" : letter.name());
  }

  private String party(GroupChange change, Locale locale) {
    return Optional.ofNullable(change.party())
        .map(code -> parties.byCode(code).map(party -> party.name(locale)).orElse(code))
        .orElse("");
  }

  private String person(GroupChange change) {
    return Optional.ofNullable(change.person())
        .flatMap(persons::find)
        .map(Person::fullName)
        .orElse("");
  }
}
