package org.intersession.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.springframework.context.event.EventListener;

/** Tells a group's chair by mail what the bot can do and proposes, with the link to confirm it. */
final class ProposalLetters {
  private static final Duration LIVES = Duration.ofDays(30);
  private static final List<String> TOOLS = List.of("meet", "group", "registrants");

  private final Groups groups;
  private final GroupBriefing briefing;
  private final PersonalLinks links;
  private final Letters letters;
  private final GroupPages pages;
  private final Clock clock;
  private final GroupLetterParts parts = new GroupLetterParts();

  ProposalLetters(
      Groups groups,
      GroupBriefing briefing,
      PersonalLinks links,
      Letters letters,
      GroupPages pages,
      Clock clock) {
    this.groups = groups;
    this.briefing = briefing;
    this.links = links;
    this.letters = letters;
    this.pages = pages;
    this.clock = clock;
  }

  /** The chairs of a group with a channel who can be written to. */
  List<Person> readers(Group group) {
    return group.place() == null
        ? List.of()
        : groups.chairs(group.number()).stream()
            .filter(chair -> chair.email().isPresent())
            .toList();
  }

  /** In the transaction that names the chair. */
  @EventListener
  void named(ChairNamed event) {
    send(event.group(), event.message());
  }

  /** Writes to the chairs, each with a link of their own. */
  void send(Group group, String occurrence) {
    Instant ends = clock.instant().plus(LIVES);
    for (Person chair : readers(group)) {
      PersonalLinks.Made link = links.make(order(group, chair, ends));
      Locale locale = GroupLetterParts.language(chair);
      List<Part> closing =
          List.of(
              Part.button(
                  parts.text(locale, "proposal.button", Map.of()),
                  pages.address("proposal", link.secret(), locale)));
      letters.send(
          Proposals.PURPOSE + ":" + group.number(), occurrence, letter(group, chair, closing));
    }
  }

  /** Dies with the chair's role, so that a successor is asked anew. */
  private static PersonalLinks.Order order(Group group, Person chair, Instant ends) {
    Long role =
        chair.roles().stream()
            .filter(one -> one.kind() == RoleKind.CHAIR && one.until() == null)
            .filter(one -> Objects.equals(one.group(), group.number()))
            .map(Tenure::id)
            .findFirst()
            .orElse(null);
    return new PersonalLinks.Order(
        Proposals.PURPOSE, Integer.toString(group.number()), chair.id(), null, role, ends);
  }

  /** The letter without its link, as it is shown before it leaves. */
  Letter sample(Group group, Person chair) {
    return letter(group, chair, List.of());
  }

  private Letter letter(Group group, Person chair, List<Part> closing) {
    Locale locale = GroupLetterParts.language(chair);
    Map<String, Object> said =
        Map.of(
            "person",
            chair.fullName(),
            "group",
            group.name(locale),
            "day",
            clock.instant().plus(LIVES).atOffset(ZoneOffset.UTC).toLocalDate().toString());
    List<Part> body = new ArrayList<>();
    body.add(parts.paragraph(locale, "letter.greeting", said));
    body.add(parts.paragraph(locale, "proposal.letter", said));
    TOOLS.forEach(
        tool ->
            body.add(
                Part.fact(
                    parts.text(locale, "tool." + tool, said),
                    parts.text(locale, "tool." + tool + ".for", said))));
    body.add(parts.paragraph(locale, "proposal", proposal(group, locale)));
    body.addAll(closing);
    body.add(parts.quiet(locale, "proposal.officer", said));
    return GroupLetterParts.letter(
        chair, parts.text(locale, "proposal.letter.subject", said), body);
  }

  /** What is proposed for a group: its size and languages. */
  Map<String, Object> proposal(Group group, Locale locale) {
    return Map.of(
        "seats",
        briefing.seats(group),
        "languages",
        group.languages().stream()
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
            .collect(Collectors.joining(", ")));
  }
}
