package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatArrival;
import org.intersession.integrations.ChatListener;
import org.intersession.integrations.ChatMessage;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.ChatPress;
import org.intersession.integrations.OutsideException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each activity to the listener in the counter's words. */
final class Turns {
  private static final Logger log = LoggerFactory.getLogger(Turns.class);

  private final ChatListener listener;
  private final Chat chat;
  private final InvokeAnswers answers;

  Turns(ChatListener listener, Chat chat, InvokeAnswers answers) {
    this.listener = listener;
    this.chat = chat;
    this.answers = answers;
  }

  /** Takes one turn; whatever the listener throws is thrown on, so that the channel redelivers. */
  TurnAnswer take(Incoming activity) {
    return switch (activity.type()) {
      case "message" -> isFromBot(activity) ? TurnAnswer.ignored() : message(activity);
      case "invoke" -> invoke(activity);
      case "conversationUpdate" -> membersAdded(activity);
      case "installationUpdate" -> installed(activity);
      default -> TurnAnswer.ignored();
    };
  }

  private TurnAnswer message(Incoming activity) {
    String text = SaidText.of(activity);
    if (text.isEmpty() && activity.at("value").isObject()) {
      return submitted(activity);
    }
    listener.said(
        new ChatMessage(
            activity.required("id"),
            Places.of(activity),
            People.speaker(activity),
            text,
            Spoken.at(activity),
            Spoken.locale(activity),
            activity.optional("replyToId"),
            Files.of(activity)));
    return TurnAnswer.taken();
  }

  /** A client that knows no Action.Execute sends the press as a message. */
  private TurnAnswer submitted(Incoming activity) {
    ChatPress press = press(activity, PressedData.read(null, activity.at("value")));
    ChatPost outcome = listener.pressed(press);
    try {
      show(press, outcome);
    } catch (OutsideException e) {
      log.warn("The outcome of press {} could not be shown: {}", press.id(), e.getMessage());
    }
    return TurnAnswer.taken();
  }

  private void show(ChatPress press, ChatPost outcome) {
    String card = press.postId();
    if (card == null || outcome.card() == null) {
      // A sentence is for the one who pressed; the card stays for the others.
      chat.post(press.place(), outcome);
    } else {
      chat.replace(press.place(), card, outcome);
    }
  }

  private TurnAnswer invoke(Incoming activity) {
    if (!"adaptiveCard/action".equals(activity.text("name"))) {
      return answers.notSupported(activity);
    }
    try {
      JsonNode action = activity.at("value", "action");
      PressedData data = PressedData.read(action.path("verb").asText(""), action.path("data"));
      return answers.of(listener.pressed(press(activity, data)));
    } catch (RefusedException e) {
      return answers.refused(activity, e);
    } catch (RuntimeException e) {
      log.error("Press {} failed", activity.text("id"), e);
      return answers.failed(activity);
    }
  }

  private static ChatPress press(Incoming activity, PressedData data) {
    return new ChatPress(
        activity.required("id"),
        Places.of(activity),
        People.speaker(activity),
        data.verb(),
        data.texts(),
        activity.optional("replyToId"),
        Spoken.locale(activity));
  }

  private TurnAnswer membersAdded(Incoming activity) {
    String bot = activity.text("recipient", "id");
    List<Incoming> added = activity.each("membersAdded").toList();
    boolean us = added.stream().anyMatch(member -> bot.equals(member.text("id")));
    List<ChatPerson> people =
        added.stream().filter(member -> !People.isBot(member, bot)).map(People::of).toList();
    return us || !people.isEmpty() ? arrived(activity, us, people) : TurnAnswer.ignored();
  }

  private TurnAnswer installed(Incoming activity) {
    return "add".equals(activity.text("action"))
        ? arrived(activity, true, List.of())
        : TurnAnswer.ignored();
  }

  private TurnAnswer arrived(Incoming activity, boolean us, List<ChatPerson> people) {
    String id = activity.optional("id");
    listener.arrived(
        new ChatArrival(
            id == null ? activity.type() + ' ' + activity.text("timestamp") : id,
            Places.of(activity),
            us,
            people));
    return TurnAnswer.taken();
  }

  private static boolean isFromBot(Incoming activity) {
    return People.isBot(new Incoming(activity.at("from")), activity.text("recipient", "id"));
  }
}
