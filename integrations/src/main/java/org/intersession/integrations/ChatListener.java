package org.intersession.integrations;

/** Hears what is said to the bot; each call carries a genuine event, checked at the door. */
public interface ChatListener {
  /** Somebody said a line to the bot. The listener answers through {@link Chat}. */
  void said(ChatMessage message);

  /**
   * Somebody pressed a button of a card.
   *
   * @return what takes the place of the card for the one who pressed
   */
  ChatPost pressed(ChatPress press);

  /** The bot was added to a place, or a person joined it. */
  void arrived(ChatArrival arrival);
}
