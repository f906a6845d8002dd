package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.intersession.integrations.CardAction;

/** Draws the buttons of a card. */
final class CardActions {
  private final ObjectMapper mapper;

  CardActions(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  ObjectNode draw(CardAction action) {
    if (action instanceof CardAction.Open open) {
      return button("Action.OpenUrl", open.title()).put("url", open.target().toString());
    }
    return press((CardAction.Press) action);
  }

  /** Both forms carry the same data, so that a press means the same from every client. */
  private ObjectNode press(CardAction.Press press) {
    ObjectNode execute = button("Action.Execute", press.title()).put("verb", press.verb());
    execute.set("data", data(press));
    style(execute, press.style());
    ObjectNode submit = button("Action.Submit", press.title());
    submit.set("data", data(press));
    style(submit, press.style());
    return execute.set("fallback", submit);
  }

  private ObjectNode data(CardAction.Press press) {
    ObjectNode data = mapper.createObjectNode();
    press.data().forEach(data::put);
    return data.put(PressedData.VERB, press.verb());
  }

  private static void style(ObjectNode button, CardAction.Style style) {
    if (style != CardAction.Style.DEFAULT) {
      button.put("style", style.name().toLowerCase(Locale.ROOT));
    }
  }

  private ObjectNode button(String type, String title) {
    return mapper.createObjectNode().put("type", type).put("title", title);
  }
}
