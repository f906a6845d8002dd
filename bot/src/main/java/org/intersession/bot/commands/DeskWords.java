package org.intersession.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardAction.Style;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;

/** The desk's own sentences and cards. */
final class DeskWords {
  /** The verb of every button: it says a line for the person who presses it. */
  static final String SAY = "say";

  static final String LINE = "line";
  static final String DRAFT = "draft";

  private final Messages messages = new Messages("commands");
  private final Messages verbs = new Messages("verbs");

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }

  ChatPost post(Locale locale, String key, Map<String, ?> arguments) {
    return ChatPost.of(text(locale, key, arguments));
  }

  String role(Locale locale, Role role) {
    return text(locale, "role." + role.name().toLowerCase(Locale.ROOT));
  }

  /** The word by which a command is mostly said. */
  String verb(Locale locale, String command) {
    return verbs.text(locale, command + ".words").split(",", 2)[0].strip();
  }

  /** A sentence, with a button for each thing that can be said to it. */
  ChatPost question(
      Locale locale, @Nullable Integer draft, String sentence, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return ChatPost.of(sentence);
    }
    String title =
        draft == null
            ? text(locale, "question.title")
            : text(locale, "question.title.draft", Map.of("draft", draft));
    List<CardAction> buttons = new ArrayList<>();
    candidates.forEach(
        candidate -> buttons.add(say(candidate.label(), candidate.line(), draft, Style.DEFAULT)));
    return ChatPost.of(new Card(title, locale, List.of(new CardElement.Text(sentence)), buttons));
  }

  /** A draft's card with its buttons and the line that says how to answer in words. */
  Card draft(Locale locale, int number, Card card) {
    List<CardElement> body = new ArrayList<>(card.body());
    body.add(
        new CardElement.Text(
            text(locale, "draft.how", Map.of("draft", number)), CardElement.Tone.QUIET));
    List<CardAction> buttons = new ArrayList<>();
    buttons.add(say(text(locale, "draft.confirm"), yes(locale, number), number, Style.POSITIVE));
    buttons.add(say(text(locale, "draft.drop"), no(locale, number), number, Style.DESTRUCTIVE));
    card.actions().forEach(action -> buttons.add(ofDraft(action, number)));
    String title = text(locale, "draft.title", Map.of("draft", number, "title", card.title()));
    return new Card(title, card.locale(), body, buttons);
  }

  String yes(Locale locale, int number) {
    return text(locale, "yes") + " " + number;
  }

  String no(Locale locale, int number) {
    return text(locale, "no") + " " + number;
  }

  private static CardAction ofDraft(CardAction action, int number) {
    if (action instanceof CardAction.Press press && press.verb().equals(SAY)) {
      return say(press.title(), press.data().getOrDefault(LINE, ""), number, press.style());
    }
    return action;
  }

  private static CardAction say(String label, String line, @Nullable Integer draft, Style style) {
    Map<String, String> data =
        draft == null ? Map.of(LINE, line) : Map.of(LINE, line, DRAFT, draft.toString());
    return new CardAction.Press(label, SAY, data, style);
  }
}
