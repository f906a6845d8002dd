package org.intersession.bot.people;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** What is shown of a group. */
final class GroupCard {
  private static final int LINES = 30;

  private final Groups groups;
  private final Parties parties;
  private final Persons persons;
  private final GroupAddresses addresses;
  private final GroupWords words;

  GroupCard(
      Groups groups, Parties parties, Persons persons, GroupAddresses addresses, GroupWords words) {
    this.groups = groups;
    this.parties = parties;
    this.persons = persons;
    this.addresses = addresses;
    this.words = words;
  }

  /** Chair, members with those whom they named, languages, address. */
  Card whole(Group group, Locale locale) {
    List<Member> members = groups.members(group.number());
    List<CardElement> body = new ArrayList<>();
    body.add(new Facts(facts(group, locale)));
    if (members.isEmpty()) {
      body.add(new Text(words.text(locale, "members.none")));
    } else {
      body.add(table(members, locale));
    }
    List<Party> silent =
        members.stream().filter(one -> one.named().isEmpty()).map(Member::party).toList();
    if (!silent.isEmpty()) {
      body.add(
          new Text(
              words.text(
                  locale,
                  "named.nobody",
                  Map.of("count", silent.size(), "parties", GroupWords.list(locale, silent))),
              Tone.WARNING));
    }
    return new Card(group.name(locale), locale, body, List.of());
  }

  private List<Fact> facts(Group group, Locale locale) {
    LongPredicate consents = groups.consenting(group.number());
    List<Person> people = groups.people(group.number());
    List<Person> agreed = people.stream().filter(one -> consents.test(one.id())).toList();
    return List.of(
        new Fact(words.text(locale, "chair"), orNobody(groups.chairs(group.number()), locale)),
        new Fact(words.text(locale, "languages"), words.languages(locale, group.languages())),
        new Fact(
            words.text(locale, "address"),
            addresses.of(group).orElseGet(() -> words.text(locale, "none"))),
        new Fact(
            words.text(locale, "agreed"),
            words.text(
                locale,
                "agreed.who",
                Map.of(
                    "count", agreed.size(),
                    "all", people.size(),
                    "people", names(agreed)))));
  }

  private Table table(List<Member> members, Locale locale) {
    return new Table(
        List.of(words.text(locale, "member"), words.text(locale, "named")),
        members.stream()
            .map(one -> List.of(one.party().name(locale), orNobody(one.named(), locale)))
            .toList());
  }

  /** Those who let the others see their address. */
  Card contacts(Group group, Locale locale) {
    LongPredicate consents = groups.consenting(group.number());
    List<List<String>> rows = new ArrayList<>();
    for (Member member : groups.members(group.number())) {
      for (Person person : member.named()) {
        rows.add(
            List.of(
                member.party().name(locale),
                person.fullName(),
                consents.test(person.id())
                    ? person.email().orElse("")
                    : words.text(locale, "contacts.not-shared")));
      }
    }
    List<CardElement> body = new ArrayList<>();
    addresses
        .of(group)
        .ifPresent(
            address ->
                body.add(
                    new Text(words.text(locale, "contacts.address", Map.of("address", address)))));
    body.add(
        rows.isEmpty()
            ? new Text(words.text(locale, "contacts.none"))
            : new Table(
                List.of(
                    words.text(locale, "member"),
                    words.text(locale, "named"),
                    words.text(locale, "address")),
                rows));
    body.add(new Text(words.text(locale, "contacts.how"), Tone.QUIET));
    return new Card(group.name(locale), locale, body, List.of());
  }

  /** The last changes with their sources. */
  Card history(Group group, Locale locale) {
    List<GroupChange> all = groups.history(group.number());
    List<GroupChange> last = all.subList(Math.max(0, all.size() - LINES), all.size());
    CardElement body =
        last.isEmpty()
            ? new Text(words.text(locale, "history.none"))
            : new Table(
                List.of(
                    words.text(locale, "history.date"),
                    words.text(locale, "history.change"),
                    words.text(locale, "source")),
                last.stream().map(change -> row(change, locale)).toList());
    return new Card(group.name(locale), locale, List.of(body), List.of());
  }

  private List<String> row(GroupChange change, Locale locale) {
    String code = change.party();
    Long id = change.person();
    String party =
        code == null ? "" : parties.byCode(code).map(one -> one.name(locale)).orElse(code);
    String person = id == null ? "" : persons.find(id).map(Person::fullName).orElse("");
    return List.of(
        change.at().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
        words.text(locale, "history." + change.event(), Map.of("party", party, "person", person)),
        source(change.source(), locale));
  }

  private String source(Source source, Locale locale) {
    String cited = source.cited() + " (" + source.recordedBy() + ")";
    return source.letter() == null
        ? cited
        : words.text(locale, "history.with-letter", Map.of("source", cited));
  }

  private String orNobody(List<Person> people, Locale locale) {
    return people.isEmpty() ? words.text(locale, "nobody") : names(people);
  }

  static String names(List<Person> people) {
    return people.stream().map(Person::fullName).collect(Collectors.joining(", "));
  }
}
