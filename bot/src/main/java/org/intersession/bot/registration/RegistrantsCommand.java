package org.intersession.bot.registration;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Link;
import org.intersession.integrations.CardElement.Table;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;

/** Who has registered for a meeting, in the order of the list of participants. */
final class RegistrantsCommand implements Command {
  private static final int ROWS = 100;
  private static final Duration LINK_LIVES = Duration.ofHours(1);

  private final Registrations registrations;
  private final KnownMeetings meetings;
  private final ParticipantOrder order;
  private final PersonalLinks links;
  private final RegistrationProperties.Pages pages;
  private final Messages messages = new Messages("registrants");

  RegistrantsCommand(
      Registrations registrations,
      KnownMeetings meetings,
      ParticipantOrder order,
      PersonalLinks links,
      RegistrationProperties.Pages pages) {
    this.registrations = registrations;
    this.meetings = meetings;
    this.order = order;
    this.links = links;
    this.pages = pages;
  }

  @Override
  public String name() {
    return "registrants";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER);
  }

  @Override
  public Role who() {
    return Role.CHAIR;
  }

  @Override
  public Reply answer(Invocation said) {
    Locale locale = said.locale();
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      return new Reply.Ask(Slot.NUMBER, messages.text(locale, "ask.meeting"), List.of());
    }
    Optional<MeetingFacts> meeting =
        meetings.find(number.get()).filter(found -> Scope.covers(said, found));
    return meeting
        .map(found -> Reply.say(card(found, said)))
        .orElseGet(
            () ->
                new Reply.Refuse(
                    messages.text(locale, "no-meeting", Map.of("number", number.get()))));
  }

  private Card card(MeetingFacts meeting, Invocation said) {
    Locale locale = said.locale();
    List<Registration> all = order.sorted(registrations.of(meeting.number()));
    List<CardElement> body = new ArrayList<>();
    body.add(new Text(counts(all, locale), Tone.STRONG));
    if (!all.isEmpty()) {
      body.add(
          new Table(
              heading(locale), all.stream().limit(ROWS).map(one -> row(one, locale)).toList()));
    }
    if (all.size() > ROWS) {
      body.add(
          new Text(messages.text(locale, "more", Map.of("rest", all.size() - ROWS)), Tone.QUIET));
    }
    body.add(
        new Text(
            messages.text(locale, "page", Map.of("link", pages.meeting(Slug.of(meeting)))),
            Tone.QUIET));
    body.add(file(meeting, said));
    String title =
        messages.text(
            locale, "title", Map.of("number", meeting.number(), "title", meeting.title()));
    return new Card(title, locale, body, List.of());
  }

  private String counts(List<Registration> all, Locale locale) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    for (Registration.State state : Registration.State.values()) {
      counts.put(
          state.name().toLowerCase(Locale.ROOT),
          (int) all.stream().filter(one -> one.state() == state).count());
    }
    return messages.text(locale, "counts", counts);
  }

  private List<String> heading(Locale locale) {
    return List.of("id", "body", "name", "state").stream()
        .map(key -> messages.text(locale, "heading." + key))
        .toList();
  }

  private List<String> row(Registration one, Locale locale) {
    String state = one.state().name().toLowerCase(Locale.ROOT);
    return List.of(
        Long.toString(one.id()),
        one.application().body(),
        one.name(),
        messages.text(locale, "state." + state));
  }

  /** Everything else about people goes to officers alone: a channel has other readers. */
  private CardElement file(MeetingFacts meeting, Invocation said) {
    if (!said.place().personal() || !said.speaker().is(Role.SECRETARIAT)) {
      return new Text(messages.text(said.locale(), "file.alone"), Tone.QUIET);
    }
    PersonalLinks.Order order =
        PersonalLinks.Order.of(
            ParticipantsController.LIST,
            Integer.toString(meeting.number()),
            said.now().plus(LINK_LIVES));
    String page = pages.participants(links.make(order).secret());
    return new Link(
        messages.text(said.locale(), "file"),
        URI.create(page + "?lang=" + said.locale().getLanguage()));
  }
}
