package org.intersession.bot.waitingroom.roster;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.PersonalLink;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPost;

/** The officers' own links to the live pages. */
final class LivePages {
  private static final String PURPOSE = "waiting-room";

  private final PersonalLinks links;
  private final WaitingRoomProperties settings;
  private final URI base;
  private final Clock clock;

  LivePages(PersonalLinks links, WaitingRoomProperties settings, URI base, Clock clock) {
    this.links = links;
    this.settings = settings;
    this.base = base;
    this.clock = clock;
  }

  /** Whom a link lets in: an officer, to one meeting. */
  record Visitor(int meeting, String officer) {}

  /** A new link for an officer; its secret. */
  String make(int meeting, String officer) {
    PersonalLinks.Order order =
        PersonalLinks.Order.of(
            PURPOSE, meeting + " " + officer, clock.instant().plus(settings.link()));
    return links.make(order).secret();
  }

  /** Whom a secret lets in; wrong and expired ones are alike. */
  Optional<Visitor> visitor(String secret) {
    return links.find(PURPOSE, secret).map(PersonalLink::subject).map(LivePages::visitorOf);
  }

  private static Visitor visitorOf(String subject) {
    String[] parts = subject.split(" ", 2);
    return new Visitor(Integer.parseInt(parts[0]), parts[1]);
  }

  /** The roster's card with a button that opens the live page for the one who asked. */
  ChatPost offered(ChatPost post, MeetingFacts meeting, ChatPerson officer, RosterWords words) {
    Card card = Objects.requireNonNull(post.card());
    String secret =
        make(meeting.number(), officer.name().isBlank() ? officer.id() : officer.name());
    URI page = URI.create(base.toString().replaceAll("/+$", "") + "/w/" + secret);
    List<CardAction> buttons = new ArrayList<>();
    buttons.add(new CardAction.Open(words.text("button.live"), page));
    buttons.addAll(card.actions());
    return ChatPost.of(new Card(card.title(), card.locale(), card.body(), buttons));
  }
}
