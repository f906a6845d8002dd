package org.intersession.bot.waitingroom.roster;

import java.util.Optional;
import org.intersession.bot.commands.KnownPlaces;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Groups;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;

/** Posts the roster's card when the first person comes, once for each holding of a meeting. */
final class RosterCourier implements Courier {
  private static final String PURPOSE = "roster-card";

  private final KnownMeetings meetings;
  private final Rosters rosters;
  private final RosterPosts posts;
  private final Deliveries deliveries;
  private final KnownPlaces places;
  private final Groups groups;
  private final ObjectProvider<Chat> chats;
  private final WaitingRoomProperties settings;

  RosterCourier(
      KnownMeetings meetings,
      Rosters rosters,
      RosterPosts posts,
      Deliveries deliveries,
      KnownPlaces places,
      Groups groups,
      ObjectProvider<Chat> chats,
      WaitingRoomProperties settings) {
    this.meetings = meetings;
    this.rosters = rosters;
    this.posts = posts;
    this.deliveries = deliveries;
    this.places = places;
    this.groups = groups;
    this.chats = chats;
    this.settings = settings;
  }

  /** Asks for the card, in the transaction of what happened; asked for again, nothing happens. */
  @EventListener
  public void changed(Doors.Changed event) {
    MeetingFacts meeting = meetings.find(event.meeting()).orElseThrow();
    Optional<ChatPlace> place = place(meeting);
    if (place.isPresent() && !posts.hasCard(meeting)) {
      deliveries.request(
          new DeliveryKey(
              PURPOSE,
              Integer.toString(meeting.number()),
              place.get().id(),
              place.get().chat(),
              posts.occasion(meeting)),
          "");
    }
  }

  /** The secretariat's channel; never a group's, whose members need not know who waits. */
  private Optional<ChatPlace> place(MeetingFacts meeting) {
    if (!settings.channel().isBlank()) {
      return places.named(settings.channel());
    }
    ChatPlace place = meeting.place();
    return groups.ofPlace(place.chat(), place.id()).isPresent()
        ? Optional.empty()
        : Optional.of(place);
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    int number = Integer.parseInt(delivery.key().subject());
    MeetingFacts meeting = meetings.find(number).orElseThrow();
    Optional<ChatPlace> place = place(meeting);
    if (place.isEmpty() || posts.hasCard(meeting)) {
      return Receipt.of("not-needed");
    }
    Roster roster = rosters.of(meeting);
    RosterWords words = new RosterWords(meeting.locale(), meeting.zone());
    String post =
        Chat.of(chats.stream(), place.get())
            .post(place.get(), ChatPost.of(new RosterCard(roster, words).draw()));
    return new Receipt(post, () -> posts.stands(roster, place.get(), post, meeting.locale()));
  }

  /** A chat cannot be asked what was said in it. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.CannotTell();
  }
}
