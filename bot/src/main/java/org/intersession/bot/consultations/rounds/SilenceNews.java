package org.intersession.bot.consultations.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement.Text;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPost;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells the chair, in the channel, what happens to a silence procedure. */
final class SilenceNews implements Courier {
  private static final String PURPOSE = "consultation-silence-news";
  private static final String KEY = "key";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConsultationStore store;
  private final FileLinks links;
  private final ConsultationWords words;
  private final ObjectProvider<Chat> chats;

  SilenceNews(
      ConsultationStore store,
      FileLinks links,
      ConsultationWords words,
      ObjectProvider<Chat> chats) {
    this.store = store;
    this.links = links;
    this.words = words;
    this.chats = chats;
  }

  /** Asks the ledger to tell something once; false if it was told before. */
  static boolean tell(
      Deliveries deliveries,
      Consultation consultation,
      String occurrence,
      String key,
      Map<String, String> facts) {
    Map<String, String> payload = new TreeMap<>(facts);
    payload.put(KEY, key);
    return deliveries.request(
        new DeliveryKey(
            PURPOSE,
            Integer.toString(consultation.number()),
            consultation.place().id(),
            consultation.place().chat(),
            "round-" + consultation.round().number() + "-" + occurrence),
        JSON.writeValueAsString(payload));
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Consultation consultation = of(delivery);
    Locale locale = consultation.locale();
    Map<String, String> facts =
        JSON.readValue(delivery.payload(), new TypeReference<Map<String, String>>() {});
    String secret = links.secret(consultation.number(), consultation.round().number());
    CardAction proof = words.open(locale, "open.proof", links.address(secret, "silence.xlsx"));
    Card card =
        new Card(
            words.text(
                locale,
                "title",
                Map.of("number", consultation.number(), "title", consultation.title())),
            locale,
            List.of(new Text(words.text(locale, String.valueOf(facts.get(KEY)), facts))),
            List.of(proof));
    Chat chat = Chat.of(chats.stream(), consultation.place());
    return Receipt.of(chat.post(consultation.place(), ChatPost.of(card)));
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
        "label.silence",
        Map.of("number", consultation.number(), "title", consultation.title()));
  }

  private Consultation of(Delivery delivery) {
    return store.find(Integer.parseInt(delivery.key().subject())).orElseThrow();
  }
}
