package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.reminders.LastLook.Owed;
import org.intersession.integrations.MailAddress;

/** What the secretariat's officer is told of those who stay silent, and a chair if they say so. */
final class OfficerLetters {
  static final String CHAIR = "request-chair";
  private static final Duration AFTER = Duration.ofDays(90);

  private final PersonalLinks links;
  private final Bodies bodies;
  private final ReminderProperties.Pages pages;
  private final Messages messages = new Messages("reminders");
  private final Dates dates = new Dates();

  OfficerLetters(PersonalLinks links, Bodies bodies, ReminderProperties.Pages pages) {
    this.links = links;
    this.bodies = bodies;
    this.pages = pages;
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
    Locale locale = ReminderLetters.language(chair);
    String names =
        silent.stream().map(one -> party(one.party(), locale)).collect(Collectors.joining("\n"));
    return new Letter(
        "",
        new MailAddress(chair.email().orElseThrow(), chair.fullName()),
        List.of(),
        locale,
        messages.text(locale, "chair.subject", Map.of("title", request.title())),
        List.of(
            paragraph(locale, "greeting", Map.of("name", ReminderLetters.name(chair))),
            paragraph(
                locale,
                "chair.text",
                Map.of("title", request.title(), "deadline", dates.full(request.due(), locale))),
            Part.paragraph(names)),
        List.of());
  }

  private String party(String code, Locale locale) {
    return bodies.name(code, locale);
  }

  private Part paragraph(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(messages.text(locale, key, arguments));
  }
}
