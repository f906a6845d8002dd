package org.intersession.integrations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A card as a chat draws it: a title, elements in reading order, then buttons.
 *
 * <p>Every part checks itself when it is made, so that a card that exists can be drawn.
 *
 * @param locale the language of its words; decides the direction of the text
 */
public record Card(String title, Locale locale, List<CardElement> body, List<CardAction> actions) {
  public Card {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a card needs a title");
    }
    body = List.copyOf(body);
    actions = List.copyOf(actions);
  }

  /** The same content as plain text, a line for each element and one for the buttons. */
  public String asText() {
    StringBuilder text = new StringBuilder(title);
    body.forEach(element -> text.append('\n').append(element.asText(locale)));
    if (!actions.isEmpty()) {
      text.append('\n')
          .append(
              actions.stream().map(CardAction::asText).collect(Collectors.joining(" ", "", "")));
    }
    return text.toString();
  }
}
