package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;

/**
 * Draws cards as Adaptive Cards 1.5. Words are drawn as text runs, which are no Markdown; where
 * Teams reads Markdown (a heading, a fact) its signs are escaped. A card that Teams would refuse
 * for its size is drawn shorter, and says so.
 */
final class AdaptiveCards {
  private static final int LARGEST = 26_000;
  private static final int LONGEST_TWIN = 4_000;
  private static final int ACTIONS_IN_A_ROW = 6;

  private final ObjectMapper mapper;
  private final CardElements elements;
  private final CardActions actions;

  AdaptiveCards(ObjectMapper mapper) {
    this.mapper = mapper;
    elements = new CardElements(mapper);
    actions = new CardActions(mapper);
  }

  /** The card as JSON, small enough for Teams. */
  ObjectNode draw(Card card) {
    ObjectNode drawn = drawAll(card);
    for (int step = 0; isTooLarge(drawn) && step < ShorterCard.STEPS; step++) {
      drawn = drawAll(ShorterCard.of(card, step));
    }
    return drawn;
  }

  private static boolean isTooLarge(ObjectNode drawn) {
    return drawn.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST;
  }

  private ObjectNode drawAll(Card card) {
    ObjectNode drawn =
        mapper
            .createObjectNode()
            .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            .put("type", "AdaptiveCard")
            .put("version", "1.5")
            .put("lang", card.locale().toLanguageTag())
            .put("fallbackText", Characters.crop(card.asText(), LONGEST_TWIN))
            .put("speak", CardText.asSpeech(card.title()));
    if (isRightToLeft(card.locale())) {
      drawn.put("rtl", true);
    }
    ArrayNode body = drawn.putArray("body");
    body.add(elements.heading(card.title()));
    card.body().forEach(element -> body.addAll(elements.draw(element)));
    addActions(drawn, body, card.actions());
    return drawn;
  }

  /** Teams draws six buttons under a card; with more, all of them go into rows of their own. */
  private void addActions(ObjectNode drawn, ArrayNode body, List<CardAction> all) {
    if (all.size() <= ACTIONS_IN_A_ROW) {
      all.forEach(action -> drawn.withArray("actions").add(actions.draw(action)));
      return;
    }
    for (int from = 0; from < all.size(); from += ACTIONS_IN_A_ROW) {
      int to = Math.min(from + ACTIONS_IN_A_ROW, all.size());
      ArrayNode row = body.addObject().put("type", "ActionSet").putArray("actions");
      all.subList(from, to).forEach(action -> row.add(actions.draw(action)));
    }
  }

  private static boolean isRightToLeft(Locale locale) {
    return ULocale.forLocale(locale).isRightToLeft();
  }
}
