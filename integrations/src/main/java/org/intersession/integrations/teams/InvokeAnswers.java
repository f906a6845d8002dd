package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.intersession.integrations.Card;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a pressed button, in the form that Teams draws. The HTTP status is 200 also for a
 * refusal: the status within is the one that counts.
 */
final class InvokeAnswers {
  private static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";
  private static final String ERROR = "application/vnd.microsoft.error";

  private final ObjectMapper mapper;
  private final AdaptiveCards cards;

  InvokeAnswers(ObjectMapper mapper, AdaptiveCards cards) {
    this.mapper = mapper;
    this.cards = cards;
  }

  TurnAnswer of(ChatPost outcome) {
    Card card = outcome.card();
    return card == null
        ? answer(200, MESSAGE, mapper.getNodeFactory().textNode(outcome.text()))
        : answer(200, ADAPTIVE_CARD, cards.draw(card));
  }

  TurnAnswer refused(Incoming activity, RefusedException refusal) {
    return error(refusal.status(), "BadRequest", activity, "press-refused");
  }

  TurnAnswer failed(Incoming activity) {
    return error(500, "InternalServerError", activity, "press-failed");
  }

  TurnAnswer notSupported(Incoming activity) {
    return error(501, "NotSupported", activity, "press-unknown");
  }

  private TurnAnswer error(int status, String code, Incoming activity, String sentence) {
    @Nullable Locale locale = Spoken.locale(activity);
    return answer(
        status,
        ERROR,
        mapper
            .createObjectNode()
            .put("code", code)
            .put("message", Words.text(locale == null ? Locale.ENGLISH : locale, sentence)));
  }

  private TurnAnswer answer(int status, String type, JsonNode value) {
    return new TurnAnswer(
        200,
        mapper.createObjectNode().put("statusCode", status).put("type", type).set("value", value));
  }
}
