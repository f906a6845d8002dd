package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.reminders.LastLook.Owed;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.integrations.MailAddress;

/** What Parties and the officer are written. */
final class ReminderLetters {
  static final String ANSWER = "request";
  static final String CHAIR = "request-chair";
  static final String STOP = "request-stop";

  private static final Duration AFTER = Duration.ofDays(90);
  private static final Duration LONG = Duration.ofDays(400);

  private final PersonalLinks links;
  private final Parties parties;
  private final ReminderProperties.Pages pages;
  private final Messages messages = new Messages("reminders");
  private final Dates dates = new Dates();

  ReminderLetters(PersonalLinks links, Parties parties, ReminderProperties.Pages pages) {
    this.links = links;
    this.parties = parties;
    this.pages = pages;
  }

  /** One message about all that a person's Parties owe. */
  Letter toParty(Person person, String address, List<Owed> owed, Instant now) {
    Locale locale = language(person);
    List<Part> parts = new ArrayList<>();
    parts.add(paragraph(locale, "greeting", Map.of("name", name(person))));
    boolean several = owed.size() > 1;
    if (several) {
      parts.add(paragraph(locale, "several", Map.of("count", owed.size())));
    }
    for (Owed one : owed) {
      parts.addAll(about(one, person, locale, now));
    }
    parts.add(Part.quiet(messages.text(locale, "secret")));
    parts.add(Part.quiet(messages.text(locale, "stop", Map.of("link", stop(person, now)))));
    String subject =
        several
            ? messages.text(locale, "subject.several", Map.of("count", owed.size()))
            : messages.text(
                locale, "subject." + tone(owed.get(0), now), titled(owed.get(0), locale));
    return new Letter(
        "",
        new MailAddress(address, person.fullName()),
        copies(owed, address),
        locale,
        subject,
        parts,
        List.of());
  }

  private String stop(Person person, Instant now) {
    PersonalLinks.Made link =
        links.make(
            new PersonalLinks.Order(
                STOP, Long.toString(person.id()), person.id(), null, null, now.plus(LONG)));
    return pages.stop(link.secret());
  }

  /** The first lines of what somebody would get, for a preview. */
  String sample(Person person, Owed owed, Instant now) {
    Locale locale = language(person);
    return messages.text(locale, "subject." + tone(owed, now), titled(owed, locale))
        + "\n"
        + messages.text(locale, "text." + tone(owed, now), titled(owed, locale));
  }

  private List<Part> about(Owed owed, Person person, Locale locale, Instant now) {
    List<Part> parts = new ArrayList<>();
    parts.add(paragraph(locale, "text." + tone(owed, now), titled(owed, locale)));
    parts.add(Part.fact(messages.text(locale, "deadline"), dates.full(due(owed), locale)));
    PersonalLinks.Made link =
        links.make(
            new PersonalLinks.Order(
                ANSWER,
                Integer.toString(owed.request().number()),
                person.id(),
                owed.item().party(),
                null,
                until(owed, now)));
    parts.add(Part.button(messages.text(locale, "button"), pages.answer(link.secret())));
    return parts;
  }

  /** A message about several Parties has no copies: none of them learns of another. */
  private static List<MailAddress> copies(List<Owed> owed, String address) {
    boolean oneParty = owed.stream().map(one -> one.item().party()).distinct().count() == 1;
    if (!oneParty) {
      return List.of();
    }
    return owed.stream()
        .filter(one -> one.item().audience() == Audience.WITH_COPY)
        .flatMap(one -> one.reached().copies().stream())
        .flatMap(
            person ->
                person.email().map(email -> new MailAddress(email, person.fullName())).stream())
        .filter(copy -> !copy.address().equals(address))
        .distinct()
        .toList();
  }

  /** Which Parties stay silent, and a link that lets the group's chair know. */
  Letter toOfficer(String address, List<Owed> owed, Instant now) {
    Map<Integer, List<Owed>> byRequest =
        owed.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.request().number(), LinkedHashMap::new, Collectors.toList()));
    Locale locale = owed.get(0).request().locale();
    List<Part> parts = new ArrayList<>();
    parts.add(paragraph(locale, "officer", Map.of("count", owed.size())));
    byRequest.values().forEach(silent -> parts.addAll(silent(silent, locale, now)));
    return new Letter(
        "",
        MailAddress.of(address),
        List.of(),
        locale,
        messages.text(locale, "officer.subject", Map.of("count", owed.size())),
        parts,
        List.of());
  }

  private List<Part> silent(List<Owed> silent, Locale locale, Instant now) {
    Request request = silent.get(0).request();
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.fact(
            messages.text(locale, "officer.request", Map.of("number", request.number())),
            request.title()));
    parts.add(
        Part.paragraph(
            silent.stream()
                .map(one -> silentParty(one, locale))
                .collect(Collectors.joining("\n"))));
    if (request.group() != null) {
      PersonalLinks.Made link =
          links.make(
              PersonalLinks.Order.of(CHAIR, Integer.toString(request.number()), now.plus(AFTER)));
      parts.add(Part.button(messages.text(locale, "officer.chair"), pages.chair(link.secret())));
    }
    return parts;
  }

  private String silentParty(Owed owed, Locale locale) {
    String name = party(owed.item().party(), locale);
    Recipients.Lack lack = owed.reached().lack();
    return lack == Recipients.Lack.NONE
        ? name
        : messages.text(
            locale,
            "officer.lack",
            Map.of("party", name, "lack", messages.text(locale, "lack." + lack.name())));
  }

  /** What the chair is told when an officer lets them know. */
  Letter toChair(Person chair, Request request, List<Asked> silent) {
    Locale locale = language(chair);
    String names =
        silent.stream().map(one -> party(one.party(), locale)).collect(Collectors.joining("\n"));
    return new Letter(
        "",
        new MailAddress(chair.email().orElseThrow(), chair.fullName()),
        List.of(),
        locale,
        messages.text(locale, "chair.subject", Map.of("title", request.title())),
        List.of(
            paragraph(locale, "greeting", Map.of("name", name(chair))),
            paragraph(
                locale,
                "chair.text",
                Map.of("title", request.title(), "deadline", dates.full(request.due(), locale))),
            Part.paragraph(names)),
        List.of());
  }

  /** The language of a person; of one whose language we do not write, English. */
  static Locale language(Person person) {
    return Messages.pageLanguage(person.language());
  }

  private Map<String, Object> titled(Owed owed, Locale locale) {
    return Map.of(
        "title", owed.request().title(),
        "party", party(owed.item().party(), locale),
        "day", dates.day(due(owed).toLocalDate(), locale),
        "deadline", dates.full(due(owed), locale));
  }

  /** Which words fit: the day decides, not the step's number, since a step may leave later. */
  private static String tone(Owed owed, Instant now) {
    if (owed.item().step() == null && owed.asked().reminded() == 0) {
      return "ask";
    }
    LocalDate today = LocalDate.ofInstant(now, owed.request().zone());
    LocalDate due = owed.asked().course(owed.request()).dueOn();
    long days = ChronoUnit.DAYS.between(today, due);
    return days > 0 ? "before" : days == 0 ? "today" : "after";
  }

  private static ZonedDateTime due(Owed owed) {
    return owed.asked().due(owed.request()).atZone(owed.request().zone());
  }

  private static Instant until(Owed owed, Instant now) {
    Instant due = owed.asked().due(owed.request());
    return (due.isAfter(now) ? due : now).plus(AFTER);
  }

  private String party(String code, Locale locale) {
    return parties.byCode(code).map((Party party) -> party.name(locale)).orElse(code);
  }

  private static String name(Person person) {
    return person.title().isEmpty() ? person.fullName() : person.title() + " " + person.fullName();
  }

  private Part paragraph(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(messages.text(locale, key, arguments));
  }
}
