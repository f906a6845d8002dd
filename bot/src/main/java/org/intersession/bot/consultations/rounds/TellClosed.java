package org.intersession.bot.consultations.rounds;

import java.util.Locale;
import java.util.Map;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPost;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the channel that a round is closed, with the compiled files. */
final class TellClosed implements Courier {
  static final String PURPOSE = "consultation-closed";

  private final Consultations consultations;
  private final ConsultationCards cards;
  private final ConsultationWords words;
  private final ObjectProvider<Chat> chats;

  TellClosed(
      Consultations consultations,
      ConsultationCards cards,
      ConsultationWords words,
      ObjectProvider<Chat> chats) {
    this.consultations = consultations;
    this.cards = cards;
    this.words = words;
    this.chats = chats;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Consultation consultation = of(delivery);
    Locale locale = consultation.locale();
    String sentence =
        words.text(
            locale,
            "closed",
            Map.of("number", consultation.number(), "round", Integer.parseInt(delivery.payload())));
    ChatPost post = ChatPost.of(cards.files(consultation, sentence, locale));
    Chat chat = Chat.of(chats.stream(), consultation.place());
    return Receipt.of(chat.post(consultation.place(), post));
  }

  /** A chat cannot be asked what was said in it. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.CannotTell();
  }

  @Override
  public String label(Delivery delivery, Locale locale) {
    Consultation consultation = of(delivery);
    return words.text(
        locale,
        "label.closed",
        Map.of("number", consultation.number(), "title", consultation.title()));
  }

  private Consultation of(Delivery delivery) {
    return consultations.find(Integer.parseInt(delivery.key().subject())).orElseThrow();
  }
}
