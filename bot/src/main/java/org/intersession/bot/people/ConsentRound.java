package org.intersession.bot.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Asks by mail those of a group who have not said whether they may be reached through it. */
final class ConsentRound implements GroupDeed {
  private static final String PURPOSE = "group-consent";

  private final Groups groups;
  private final GroupAddresses addresses;
  private final ConsentLinks links;
  private final Letters letters;
  private final GroupWords words;
  private final GroupLetterParts parts = new GroupLetterParts();

  ConsentRound(
      Groups groups,
      GroupAddresses addresses,
      ConsentLinks links,
      Letters letters,
      GroupWords words) {
    this.groups = groups;
    this.addresses = addresses;
    this.links = links;
    this.letters = letters;
    this.words = words;
  }

  @Override
  public Reply draft(Invocation said, Group group) {
    Locale locale = said.locale();
    List<Person> asked = asked(group);
    if (asked.isEmpty() || addresses.of(group).isEmpty()) {
      String key = asked.isEmpty() ? "consent.nobody" : "consent.no-address";
      return words.refuse(locale, key, Map.of("group", group.name(locale)));
    }
    List<CardElement> body = new ArrayList<>();
    body.add(
        new Text(
            words.text(
                locale,
                "consent.who",
                Map.of("count", asked.size(), "languages", languages(asked, locale))),
            Tone.STRONG));
    body.add(new Text(GroupCard.names(asked)));
    body.add(new Text(words.text(locale, "draft.sample"), Tone.QUIET));
    body.addAll(shown(letter(group, asked.get(0), Optional.empty())));
    return new Reply.Draft(
        new Card(
            words.text(locale, "consent.ask", Map.of("group", group.name(locale))),
            locale,
            body,
            List.of()));
  }

  @Override
  public Reply record(Invocation said, Group group) {
    List<Person> asked = asked(group);
    asked.forEach(
        person ->
            letters.send(
                PURPOSE + ":" + group.number(),
                said.source(),
                letter(
                    group,
                    person,
                    Optional.of(links.make(group, person, GroupLetterParts.language(person))))));
    return Reply.say(
        words.text(
            said.locale(),
            "done.consent",
            Map.of("group", group.name(said.locale()), "count", asked.size())));
  }

  /** Who said neither yes nor no, and can be reached. */
  private List<Person> asked(Group group) {
    return groups.people(group.number()).stream()
        .filter(person -> person.email().isPresent())
        .filter(person -> groups.consentOf(group.number(), person.id()).isEmpty())
        .toList();
  }

  private Letter letter(Group group, Person person, Optional<String> link) {
    Locale locale = GroupLetterParts.language(person);
    Map<String, String> said =
        Map.of(
            "group", group.name(locale),
            "address", addresses.of(group).orElse(""),
            "person", person.fullName());
    List<Part> body = new ArrayList<>();
    body.add(parts.paragraph(locale, "letter.greeting", said));
    body.add(parts.paragraph(locale, "consent.letter", said));
    body.add(parts.paragraph(locale, "consent.letter.choice", said));
    link.ifPresent(
        target -> body.add(Part.button(parts.text(locale, "consent.letter.button", said), target)));
    return GroupLetterParts.letter(
        person, parts.text(locale, "consent.letter.subject", said), body);
  }

  /** A letter as it will look, on a card. */
  static List<CardElement> shown(Letter letter) {
    List<CardElement> shown = new ArrayList<>();
    shown.add(new Text(letter.subject()));
    letter.parts().stream()
        .map(part -> part.label().isEmpty() ? part.text() : part.label() + "\n" + part.text())
        .forEach(text -> shown.add(new Text(text, Tone.QUIET)));
    return shown;
  }

  private static String languages(List<Person> people, Locale locale) {
    return people.stream()
        .collect(
            Collectors.groupingBy(
                person -> GroupLetterParts.language(person).getDisplayLanguage(locale),
                TreeMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }
}
