package org.intersession.bot.reminders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.reminders.ReachStore.Reach;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Fact;
import org.intersession.integrations.CardElement.Facts;
import org.intersession.integrations.CardElement.Link;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Reminders in a chat, for those who chose it and as long as nobody else gets a copy. */
final class ReminderChats {
  private static final String CHANNEL = "chat:";

  private final ReachStore store;
  private final SingletonSupplier<List<Chat>> chats;
  private final Clock clock;

  ReminderChats(ReachStore store, ObjectProvider<Chat> chats, Clock clock) {
    this.store = store;
    this.chats = SingletonSupplier.of(() -> chats.stream().toList());
    this.clock = clock;
  }

  /** Whether a delivery goes into a chat. */
  static boolean carries(Delivery delivery) {
    return delivery.key().channel().startsWith(CHANNEL);
  }

  /** The channel in which a person reads this, if it is a chat. */
  Optional<String> channel(long person, List<ReminderItem> items) {
    boolean alone = items.stream().allMatch(item -> item.audience() == Audience.FOCAL_POINT);
    return alone
        ? store.of(person).filter(reach -> chat(reach).isPresent()).map(this::channel)
        : Optional.empty();
  }

  private String channel(Reach reach) {
    return CHANNEL + reach.chat();
  }

  /**
   * Says it to a person.
   *
   * @throws OutsideException when it was not said, or may not have been
   */
  Receipt deliver(long person, Letter letter) {
    Reach reach = store.of(person).orElseThrow(ReminderChats::choseMail);
    Chat chat = chat(reach).orElseThrow(ReminderChats::choseMail);
    ChatPlace place = chat.personal(reach.place(), reach.person());
    if (!place.equals(reach.place())) {
      store.keep(person, new Reach(reach.person(), place), clock.instant());
    }
    return Receipt.of(chat.send(place, ChatPost.of(card(letter))));
  }

  private Optional<Chat> chat(Reach reach) {
    return Chat.named(chats.obtain().stream(), reach.chat());
  }

  private static Card card(Letter letter) {
    List<CardElement> body = new ArrayList<>();
    letter.parts().stream().flatMap(ReminderChats::elements).forEach(body::add);
    return new Card(letter.subject(), letter.locale(), body, List.of());
  }

  private static Stream<CardElement> elements(Letter.Part part) {
    return Stream.of(
        switch (part.kind()) {
          case PARAGRAPH -> new Text(part.text());
          case QUIET -> new Text(part.text(), Tone.QUIET);
          case FACT -> new Facts(List.of(new Fact(part.label(), part.text())));
          case BUTTON -> new Link(part.text(), java.net.URI.create(part.link()));
        });
  }

  private static OutsideException choseMail() {
    return new OutsideException(
        "reminders", Doubt.GONE, "gone", "is not reached in a chat any more", null, null);
  }
}
