package org.intersession.bot.reminders;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.reminders.LastLook.Owed;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.bot.reminders.Wording.Step;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/** What Parties are written: one message about all that a person owes. */
final class ReminderLetters {
  static final String ANSWER = "request";
  static final String STOP = "request-stop";
  private static final Duration AFTER = Duration.ofDays(90);
  private static final Duration LONG = Duration.ofDays(400);

  private final PersonalLinks links;
  private final Bodies bodies;
  private final Wordings wordings;
  private final Reviews reviews;
  private final ReminderProperties settings;
  private final ReminderProperties.Pages pages;
  private final Messages messages = new Messages("reminders");
  private final Dates dates = new Dates();

  ReminderLetters(
      PersonalLinks links,
      Bodies bodies,
      Wordings wordings,
      Reviews reviews,
      ReminderProperties settings,
      ReminderProperties.Pages pages) {
    this.links = links;
    this.bodies = bodies;
    this.wordings = wordings;
    this.reviews = reviews;
    this.settings = settings;
    this.pages = pages;
  }

  /**
   * A letter as it shall leave.
   *
   * @param stop where its reader says that they want no more of these; absent where they may not
   */
  record Written(Letter letter, @Nullable URI stop) {}

  /** One message about all that a person's Parties owe. */
  Written toParty(Person person, String address, List<Owed> owed, Instant now) {
    Locale locale = language(person);
    List<Wording> said = owed.stream().map(one -> wording(one, locale, now)).toList();
    boolean several = owed.size() > 1;
    List<Part> parts = new ArrayList<>();
    parts.add(paragraph(locale, "greeting", Map.of("name", name(person))));
    if (several) {
      parts.add(paragraph(locale, "several", Map.of("count", owed.size())));
    }
    for (int i = 0; i < owed.size(); i++) {
      parts.addAll(about(owed.get(i), said.get(i), person, locale, now));
    }
    parts.add(Part.quiet(messages.text(locale, "secret")));
    Optional<String> stop = stop(person, now);
    stop.ifPresent(
        link -> parts.add(Part.quiet(messages.text(locale, "stop", Map.of("link", link)))));
    String subject =
        several
            ? messages.text(locale, "subject.several", Map.of("count", owed.size()))
            : said.get(0).subject();
    List<MailAddress> copies = copies(owed, address);
    MailAddress to = new MailAddress(address, person.fullName());
    // What a mail program does for those in copy would stop the reminders of another.
    URI oneClick = copies.isEmpty() ? stop.map(URI::create).orElse(null) : null;
    return new Written(new Letter("", to, copies, locale, subject, parts, List.of()), oneClick);
  }

  private Optional<String> stop(Person person, Instant now) {
    if (!settings.unsubscribe()) {
      return Optional.empty();
    }
    PersonalLinks.Made link =
        links.make(
            new PersonalLinks.Order(
                STOP, Long.toString(person.id()), onTheList(person), null, null, now.plus(LONG)));
    return Optional.of(pages.stop(link.secret()));
  }

  /** Links know persons whom the secretariat's list has; others stand in their subject. */
  private static @Nullable Long onTheList(Person person) {
    return person.id() < 0 ? null : person.id();
  }

  /** The first lines of what somebody would get, for a preview. */
  String sample(Person person, Owed owed, Instant now) {
    Wording wording = wording(owed, language(person), now);
    return wording.subject() + "\n" + wording.body();
  }

  private Wording wording(Owed owed, Locale locale, Instant now) {
    Wording.Place place =
        new Wording.Place(owed.request().number(), step(owed, now), owed.item().audience(), locale);
    return wordings.filled(owed.request(), place, places(owed.request(), owed.asked(), locale));
  }

  /** What the named places of a wording stand for. */
  Map<String, String> places(Request request, Asked asked, Locale locale) {
    ZonedDateTime due = asked.due(request).atZone(request.zone());
    return Map.of(
        "title", request.title(),
        "party", bodies.name(asked.party(), locale),
        "day", dates.day(due.toLocalDate(), locale),
        "deadline", dates.full(due, locale));
  }

  private List<Part> about(Owed owed, Wording wording, Person person, Locale locale, Instant now) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.paragraph(wording.body()));
    parts.add(
        Part.fact(
            messages.text(locale, "deadline"),
            dates.full(owed.asked().due(owed.request()).atZone(owed.request().zone()), locale)));
    reviews
        .page(owed.request(), owed.item().party(), person.id())
        .ifPresent(page -> parts.add(Part.button(messages.text(locale, "button.review"), page)));
    parts.add(Part.button(messages.text(locale, "button"), answer(owed, person, now)));
    return parts;
  }

  private String answer(Owed owed, Person person, Instant now) {
    Instant due = owed.asked().due(owed.request());
    String secret =
        links
            .make(
                new PersonalLinks.Order(
                    ANSWER,
                    AnswerLinks.subject(owed.request().number(), person.id()),
                    onTheList(person),
                    owed.item().party(),
                    null,
                    (due.isAfter(now) ? due : now).plus(AFTER)))
            .secret();
    return owed.request().kind() == RequestKind.SURVEY
        ? pages.survey(secret)
        : pages.answer(secret);
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

  /** The language of a person; of one whose language we do not write, English. */
  static Locale language(Person person) {
    return Messages.pageLanguage(person.language());
  }

  static String name(Person person) {
    return person.title().isEmpty() ? person.fullName() : person.title() + " " + person.fullName();
  }

  /** Which words fit: the day decides, not the step's number, since a step may leave later. */
  private static Step step(Owed owed, Instant now) {
    if (owed.item().step() == null && owed.asked().reminded() == 0) {
      return Step.ASK;
    }
    LocalDate today = LocalDate.ofInstant(now, owed.request().zone());
    LocalDate due = owed.asked().course(owed.request()).dueOn();
    long days = ChronoUnit.DAYS.between(today, due);
    return days > 0 ? Step.BEFORE : days == 0 ? Step.TODAY : Step.AFTER;
  }

  private Part paragraph(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(messages.text(locale, key, arguments));
  }
}
