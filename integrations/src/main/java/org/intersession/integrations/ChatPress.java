package org.intersession.integrations;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A button of a card, pressed, with the card's inputs.
 *
 * @param id the chat's own id of the press, unique within its place
 * @param verb the verb of the {@link CardAction.Press} that was pressed
 * @param data the data of the button and the values of the card's inputs by their id
 * @param postId the post that holds the card, if the chat says so
 */
public record ChatPress(
    String id,
    ChatPlace place,
    ChatPerson speaker,
    String verb,
    Map<String, String> data,
    @Nullable String postId,
    @Nullable Locale locale) {
  public ChatPress {
    data = Map.copyOf(data);
  }
}
