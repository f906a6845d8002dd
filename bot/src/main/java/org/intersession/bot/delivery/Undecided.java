package org.intersession.bot.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.SayButton;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.CardElement.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** Deliveries of which nobody but a person can say whether they arrived, for that person. */
public final class Undecided {
  private final DeliveryStore store;
  private final ObjectProvider<Courier> couriers;
  private final Messages words = new Messages("delivery");

  Undecided(DeliveryStore store, ObjectProvider<Courier> couriers) {
    this.store = store;
    this.couriers = couriers;
  }

  /** All that are open. */
  List<Delivery> all() {
    return store.undecided();
  }

  /** Those about a subject whose purposes begin so. */
  public List<Delivery> about(String purposes, String subject) {
    return all().stream()
        .filter(one -> one.key().purpose().startsWith(purposes))
        .filter(one -> one.key().subject().equals(subject))
        .toList();
  }

  /** A sentence for each, with its number. */
  public List<CardElement> sentences(List<Delivery> deliveries, Locale locale) {
    List<CardElement> sentences = new ArrayList<>();
    for (Delivery one : deliveries) {
      String what = label(one, locale);
      sentences.add(
          new Text(
              words.text(locale, "undecided", Map.of("number", one.id(), "what", what)),
              Tone.WARNING));
    }
    return sentences;
  }

  /** Two buttons for each: it is there; send it again. */
  public List<CardAction> buttons(List<Delivery> deliveries, Locale locale) {
    List<CardAction> buttons = new ArrayList<>();
    for (Delivery one : deliveries) {
      Map<String, Object> number = Map.of("number", one.id());
      buttons.add(
          SayButton.of(
              words.text(locale, "button.sent", number), words.text(locale, "line.sent", number)));
      buttons.add(
          SayButton.of(
              words.text(locale, "button.resend", number),
              words.text(locale, "line.resend", number)));
    }
    return buttons;
  }

  private String label(Delivery delivery, Locale locale) {
    return couriers.stream()
        .filter(courier -> courier.purpose().equals(delivery.key().purpose()))
        .findFirst()
        .map(courier -> courier.label(delivery, locale))
        .orElse(delivery.key().purpose() + ' ' + delivery.key().subject());
  }
}
