package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.intersession.integrations.CardAction;
import org.jspecify.annotations.Nullable;

/** What comes back from a button: its verb, and texts under names. */
record PressedData(String verb, Map<String, String> texts) {
  /** Where a button keeps its verb; no name of data or of an input can be the same. */
  static final String VERB = "_verb";

  private static final Pattern OURS = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final String OF_THE_CLIENT = "msteams";

  /**
   * Reads what a client sent. Names that no card of ours uses are left aside.
   *
   * @param verb the verb that came beside the data, if one did
   * @throws RefusedException when it is nothing that a card of ours sends
   */
  static PressedData read(@Nullable String verb, JsonNode data) {
    String pressed = verb == null ? data.path(VERB).asText("") : verb;
    try {
      CardAction.requireKey(pressed);
    } catch (IllegalArgumentException e) {
      throw RefusedException.unreadable("This button is not one of the bot's.");
    }
    Map<String, String> texts = new HashMap<>();
    data.properties().forEach(entry -> add(texts, entry.getKey(), entry.getValue()));
    return new PressedData(pressed, texts);
  }

  private static void add(Map<String, String> texts, String name, JsonNode value) {
    if (!OURS.matcher(name).matches() || OF_THE_CLIENT.equals(name) || value.isNull()) {
      return;
    }
    if (value.isContainerNode()) {
      throw RefusedException.unreadable("The button's data must be texts: '" + name + "'.");
    }
    texts.put(name, Characters.clean(value.asText()));
  }
}
