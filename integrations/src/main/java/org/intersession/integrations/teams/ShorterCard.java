package org.intersession.integrations.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Tone;

/** The same card with less in it, in steps, saying what it leaves out. */
final class ShorterCard {
  /** After so many steps what is left fits for certain. */
  static final int STEPS = 9;

  private static final int[] LENGTHS = {200, 100, 50, 25, 12, 6, 3, 2, 1};
  private static final int CHARACTERS_FOR_EACH = 20;
  private static final int SHORTEST_TEXT = 200;

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
    int out = card.body().size() - length + Math.max(0, card.actions().size() - length);
    if (card.body().size() > length || card.actions().size() > length) {
      body.add(leftOut("parts-left-out", Math.max(out, 1)));
    }
    return new Card(
        Characters.crop(card.title(), characters),
        card.locale(),
        body,
        card.actions().stream().limit(length).toList());
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
              input.id(), crop(input.label()), first(input.choices(), c -> c), input.value()),
          input.choices().size());
    }
    return Stream.of(element);
  }

  private Stream<CardElement> of(CardElement kept, int size) {
    return size > length
        ? Stream.of(kept, leftOut("rows-left-out", size - length))
        : Stream.of(kept);
  }

  private CardElement leftOut(String sentence, int count) {
    return new CardElement.Text(Words.text(locale, sentence, Map.of("count", count)), Tone.QUIET);
  }

  private <T> List<T> first(List<T> all, java.util.function.UnaryOperator<T> crop) {
    return all.stream().limit(length).map(crop).toList();
  }

  private String crop(String text) {
    return Characters.crop(text, characters);
  }

  private CardElement.Fact crop(CardElement.Fact fact) {
    return new CardElement.Fact(crop(fact.name()), crop(fact.value()));
  }

  private List<String> crop(List<String> row) {
    return row.stream().map(this::crop).toList();
  }

  private CardElement.Bar crop(CardElement.Bar bar) {
    return new CardElement.Bar(crop(bar.label()), bar.value(), bar.of());
  }
}
