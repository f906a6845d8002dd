package org.intersession.integrations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A part of a {@link Card}'s body. */
public sealed interface CardElement {
  /** The element as plain text. */
  String asText(Locale locale);

  /** How a text stands out. */
  enum Tone {
    PLAIN,
    STRONG,
    QUIET,
    GOOD,
    WARNING,
    PROBLEM
  }

  /** A paragraph; shown as written, never read as mark-up. */
  record Text(String text, Tone tone) implements CardElement {
    public Text(String text) {
      this(text, Tone.PLAIN);
    }

    @Override
    public String asText(Locale locale) {
      return text;
    }
  }

  /** Names with their values. */
  record Facts(List<Fact> facts) implements CardElement {
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public String asText(Locale locale) {
      return facts.stream()
          .map(fact -> fact.name() + Colon.of(locale) + fact.value())
          .collect(Collectors.joining("\n"));
    }
  }

  /** One name with its value. */
  record Fact(String name, String value) {}

  /** Rows under a heading row; every row has as many cells as the heading. */
  record Table(List<String> heading, List<List<String>> rows) implements CardElement {
    public Table {
      heading = List.copyOf(heading);
      rows = rows.stream().map(List::copyOf).toList();
      int width = heading.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row of a table needs " + width + " cells");
      }
    }

    @Override
    public String asText(Locale locale) {
      return String.join(" | ", heading)
          + rows.stream().map(row -> "\n" + String.join(" | ", row)).collect(Collectors.joining());
    }
  }

  /** A bar for each label, 0 to {@code of}, as a small chart. */
  record Bars(List<Bar> bars) implements CardElement {
    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public String asText(Locale locale) {
      return bars.stream()
          .map(bar -> bar.label() + Colon.of(locale) + bar.value() + "/" + bar.of())
          .collect(Collectors.joining("\n"));
    }
  }

  /** One bar; {@code 0 <= value <= of}. */
  record Bar(String label, int value, int of) {
    public Bar {
      if (value < 0 || of < 1 || value > of) {
        throw new IllegalArgumentException("a bar needs 0 <= value <= of: " + value + "/" + of);
      }
    }
  }

  /** A link to a page. Only http and https, so that no card can carry a script. */
  record Link(String text, java.net.URI target) implements CardElement {
    public Link {
      if (!"https".equals(target.getScheme()) && !"http".equals(target.getScheme())) {
        throw new IllegalArgumentException("a link of a card is http or https: " + target);
      }
    }

    @Override
    public String asText(Locale locale) {
      return text + Colon.of(locale) + target;
    }
  }

  /** A line of text to fill in; its value comes back under {@code id}. */
  record TextInput(String id, String label, String value) implements CardElement {
    public TextInput {
      CardAction.requireKey(id);
    }

    @Override
    public String asText(Locale locale) {
      return label + Colon.of(locale) + (value.isEmpty() ? "…" : value);
    }
  }

  /** A choice of one; its value comes back under {@code id}. */
  record ChoiceInput(String id, String label, List<Choice> choices, String value)
      implements CardElement {
    public ChoiceInput {
      CardAction.requireKey(id);
      choices = List.copyOf(choices);
    }

    @Override
    public String asText(Locale locale) {
      return label
          + Colon.of(locale)
          + choices.stream().map(Choice::title).collect(Collectors.joining(" / "));
    }
  }

  /** One choice of a {@link ChoiceInput}. */
  record Choice(String title, String value) {}
}
