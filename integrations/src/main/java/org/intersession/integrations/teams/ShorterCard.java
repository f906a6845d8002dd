package org.intersession.integrations.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Tone;

/** The same card with less in it, in steps, saying what it leaves out. */
final class ShorterCard {
  /** After so many steps nothing is left but the title and its buttons. */
  static final int STEPS = 10;

  private static final int[] LENGTHS = {200, 100, 50, 25, 12, 6, 3, 2, 1, 0};
  private static final int CHARACTERS_FOR_EACH = 20;
  private static final int SHORTEST_TEXT = 200;
  private static final int FEWEST_ACTIONS = 6;

  private final Locale locale;
  private final int length;
  private final int characters;

  private ShorterCard(Locale locale, int length) {
    this.locale = locale;
    this.length = length;
    this.characters = Math.max(SHORTEST_TEXT, length * CHARACTERS_FOR_EACH);
  }

  static Card of(Card card, int step) {
    return new ShorterCard(card.locale(), LENGTHS[step]).shorten(card);
  }

  private Card shorten(Card card) {
    List<CardElement> body = new ArrayList<>();
    card.body().stream().limit(length).flatMap(this::shorten).forEach(body::add);
    List<CardAction> actions =
        card.actions().stream()
            .limit(Math.max(length, FEWEST_ACTIONS))
            .filter(this::isShort)
            .toList();
    int partsOut = Math.max(0, card.body().size() - length);
    int actionsOut = card.actions().size() - actions.size();
    if (partsOut + actionsOut > 0) {
      body.add(leftOut("parts-left-out", partsOut + actionsOut));
    }
    return new Card(Characters.crop(card.title(), characters), locale, body, actions);
  }

  /** A button's data cannot be cut: the bot would read something else in them. */
  private boolean isShort(CardAction action) {
    String data = action instanceof CardAction.Press press ? press.data().toString() : "";
    return action.asText().length() + data.length() <= characters;
  }

  private Stream<CardElement> shorten(CardElement element) {
    if (element instanceof CardElement.Text text) {
      return Stream.of(new CardElement.Text(crop(text.text()), text.tone()));
    }
    if (element instanceof CardElement.Facts facts) {
      return of(new CardElement.Facts(first(facts.facts(), this::crop)), facts.facts().size());
    }
    if (element instanceof CardElement.Table table) {
      List<String> heading = table.heading().stream().map(this::crop).toList();
      return of(
          new CardElement.Table(heading, first(table.rows(), this::crop)), table.rows().size());
    }
    if (element instanceof CardElement.Bars bars) {
      return of(new CardElement.Bars(first(bars.bars(), this::crop)), bars.bars().size());
    }
    if (element instanceof CardElement.ChoiceInput input) {
      return of(
          new CardElement.ChoiceInput(
              input.id(), crop(input.label()), first(input.choices(), this::crop), input.value()),
          input.choices().size());
    }
    if (element instanceof CardElement.TextInput input) {
      return Stream.of(
          new CardElement.TextInput(input.id(), crop(input.label()), crop(input.value())));
    }
    CardElement.Link link = (CardElement.Link) element;
    return Stream.of(new CardElement.Link(crop(link.text()), link.target()));
  }

  private Stream<CardElement> of(CardElement kept, int size) {
    return size > length
        ? Stream.of(kept, leftOut("rows-left-out", size - length))
        : Stream.of(kept);
  }

  private CardElement leftOut(String sentence, int count) {
    return new CardElement.Text(Words.text(locale, sentence, Map.of("count", count)), Tone.QUIET);
  }

  private <T> List<T> first(List<T> all, UnaryOperator<T> crop) {
    return all.stream().limit(length).map(crop).toList();
  }

  private String crop(String text) {
    return Characters.crop(text, characters);
  }

  private CardElement.Fact crop(CardElement.Fact fact) {
    return new CardElement.Fact(crop(fact.name()), crop(fact.value()));
  }

  private CardElement.Choice crop(CardElement.Choice choice) {
    return new CardElement.Choice(crop(choice.title()), choice.value());
  }

  private List<String> crop(List<String> row) {
    return row.stream().map(this::crop).toList();
  }

  private CardElement.Bar crop(CardElement.Bar bar) {
    return new CardElement.Bar(crop(bar.label()), bar.value(), bar.of());
  }
}
