package org.intersession.bot.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.NamesChanged;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Change;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Text;
import org.springframework.context.ApplicationEventPublisher;

/** What the secretariat records of a group: drafted with its source, then done. */
final class GroupRecording {
  private static final Pattern ACRONYM = Pattern.compile("\\(([\\p{L}\\p{N} -]{2,20})\\)\\s*$");

  private final Groups groups;
  private final Persons persons;
  private final Addressees addressees;
  private final GroupBriefing briefing;
  private final GroupWords words;
  private final GroupCard cards;
  private final ApplicationEventPublisher events;

  GroupRecording(
      Groups groups,
      Persons persons,
      Addressees addressees,
      GroupBriefing briefing,
      GroupWords words,
      GroupCard cards,
      ApplicationEventPublisher events) {
    this.groups = groups;
    this.persons = persons;
    this.addressees = addressees;
    this.briefing = briefing;
    this.words = words;
    this.cards = cards;
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
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text(locale, "change." + key(change)), what(said, parties)));
    facts.add(new Fact(words.text(locale, "source"), source.get()));
    return new Reply.Draft(
        new Card(
            cards.title(group, locale),
            locale,
            List.of(new Facts(facts), new Text(words.text(locale, "draft.kept"))),
            List.of()));
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
    Source source = source(said);
    int number = group.number();
    List<Party> parties = parties(said);
    switch (change) {
      case ADD -> parties.forEach(party -> groups.add(number, party.code(), source));
      case REMOVE -> parties.forEach(party -> groups.remove(number, party.code(), source));
      case NAME -> groups.name(number, parties.get(0).code(), known(said).id(), source);
      case UNNAME -> groups.unname(number, parties.get(0).code(), known(said).id(), source);
      case CHAIR ->
          groups.chair(
              number, known(said).id(), parties.isEmpty() ? null : parties.get(0).code(), source);
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
            cards.title(group, said.locale()),
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

  Reply founding(Invocation said) {
    Optional<String> title = said.reading().get(Slot.TITLE);
    Locale locale = said.locale();
    if (title.isEmpty()) {
      return new Reply.Ask(Slot.TITLE, words.text(locale, "ask.group"), List.of());
    }
    Groups.Founding group = founding(title.get(), said);
    if (groups.byKey(group.key()).isPresent()) {
      return words.refuse(locale, "refuse.group", Map.of("group", title.get()));
    }
    Optional<Group> here = groups.ofPlace(said.place().chat(), said.place().id());
    if (here.isPresent()) {
      return words.refuse(locale, "refuse.channel", Map.of("group", here.get().name(locale)));
    }
    return new Reply.Draft(
        new Card(
            title.get(),
            locale,
            List.of(
                new Facts(
                    List.of(
                        new Fact(words.text(locale, "change.found"), title.get()),
                        new Fact(
                            words.text(locale, "languages"),
                            words.languages(locale, group.languages()))))),
            List.of()));
  }

  Reply found(Invocation said) {
    String title = said.reading().get(Slot.TITLE).orElseThrow();
    Group group = groups.found(founding(title, said));
    groups.setChannel(group.number(), said.place().chat(), said.place().id());
    events.publishEvent(new NamesChanged());
    Card card = briefing.card(group, said.locale());
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(words.text(said.locale(), "done.found", Map.of("group", title))));
    body.addAll(card.body());
    return Reply.say(new Card(card.title(), card.locale(), body, card.actions()));
  }

  /** An acronym in brackets at the end is its key; else its name is. */
  private static Groups.Founding founding(String title, Invocation said) {
    Matcher acronym = ACRONYM.matcher(title);
    boolean has = acronym.find();
    String name = has ? title.substring(0, acronym.start()).strip() : title.strip();
    Set<String> aliases = has ? Set.of(acronym.group(1).strip()) : Set.of();
    String key = key(has ? acronym.group(1) : name);
    return new Groups.Founding(
        key,
        Map.of(said.locale().getLanguage(), name.isEmpty() ? title.strip() : name),
        aliases,
        said.reading().get(Slot.LANGUAGES).orElse(List.of(said.locale().getLanguage())),
        null);
  }

  private static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    String cut = plain.substring(0, Math.min(40, plain.length())).replaceAll("-+$", "");
    return cut.isEmpty() ? "group-" + Integer.toHexString(name.hashCode()) : cut;
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

  private Source source(Invocation said) {
    return Source.of(
        said.reading().get(Slot.SOURCE).orElseThrow(),
        said.speaker().person().name(),
        said.now(),
        said.source());
  }
}
