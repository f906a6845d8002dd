package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Tone;

/** Draws the parts of a card's body. */
final class CardElements {
  private static final int BAR_LENGTH = 10;

  private final ObjectMapper mapper;

  CardElements(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  ObjectNode heading(String title) {
    return element("TextBlock")
        .put("text", CardText.escapeMarkdown(title))
        .put("style", "heading")
        .put("size", "Large")
        .put("weight", "Bolder")
        .put("wrap", true);
  }

  /** One element, which may need several blocks. */
  List<JsonNode> draw(CardElement element) {
    if (element instanceof CardElement.Text text) {
      return lines(text);
    }
    if (element instanceof CardElement.Facts facts) {
      return facts.facts().isEmpty() ? List.of() : List.of(facts(facts));
    }
    if (element instanceof CardElement.Table table) {
      return List.of(table(table));
    }
    if (element instanceof CardElement.Bars bars) {
      return bars.bars().isEmpty() ? List.of() : List.of(bars(bars));
    }
    if (element instanceof CardElement.Link link) {
      return List.of(link(link));
    }
    if (element instanceof CardElement.TextInput input) {
      return List.of(input(input));
    }
    return List.of(choices((CardElement.ChoiceInput) element));
  }

  /** A text run has no line breaks, so each line is a block of its own. */
  private List<JsonNode> lines(CardElement.Text text) {
    List<String> lines = text.text().lines().toList();
    return java.util.stream.IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .<JsonNode>mapToObj(
            i -> {
              boolean goesOn = i > 0 && !lines.get(i - 1).isBlank();
              ObjectNode block = block(lines.get(i), text.tone());
              return goesOn ? block.put("spacing", "None") : block;
            })
        .toList();
  }

  private ObjectNode facts(CardElement.Facts facts) {
    ObjectNode set = element("FactSet");
    ArrayNode all = set.putArray("facts");
    facts
        .facts()
        .forEach(
            fact ->
                all.addObject()
                    .put("title", CardText.escapeMarkdown(fact.name()))
                    .put("value", CardText.escapeMarkdown(fact.value())));
    return set;
  }

  private ObjectNode table(CardElement.Table table) {
    ObjectNode drawn = grid(table.heading().size()).put("firstRowAsHeader", true);
    ArrayNode rows = drawn.putArray("rows");
    rows.add(row(table.heading(), Tone.STRONG));
    table.rows().forEach(row -> rows.add(row(row, Tone.PLAIN)));
    return drawn;
  }

  /** The number stands beside each bar, for everyone who does not see it. */
  private ObjectNode bars(CardElement.Bars bars) {
    ObjectNode drawn = grid(2).put("firstRowAsHeader", false).put("showGridLines", false);
    ArrayNode rows = drawn.putArray("rows");
    bars.bars().forEach(bar -> rows.add(row(List.of(bar.label(), drawing(bar)), Tone.PLAIN)));
    return drawn;
  }

  private static String drawing(CardElement.Bar bar) {
    int full = (int) Math.round((double) bar.value() * BAR_LENGTH / bar.of());
    return "█".repeat(full) + "░".repeat(BAR_LENGTH - full) + " " + bar.value() + "/" + bar.of();
  }

  private ObjectNode link(CardElement.Link link) {
    ObjectNode block = block(link.text(), Tone.PLAIN);
    ObjectNode run = (ObjectNode) block.path("inlines").path(0);
    run.putObject("selectAction")
        .put("type", "Action.OpenUrl")
        .put("title", link.text())
        .put("url", link.target().toString());
    return block;
  }

  private ObjectNode input(CardElement.TextInput input) {
    ObjectNode drawn = element("Input.Text").put("id", input.id()).put("label", input.label());
    return input.value().isEmpty() ? drawn : drawn.put("value", input.value());
  }

  private ObjectNode choices(CardElement.ChoiceInput input) {
    ObjectNode drawn =
        element("Input.ChoiceSet")
            .put("id", input.id())
            .put("label", input.label())
            .put("style", "compact")
            .put("wrap", true);
    ArrayNode all = drawn.putArray("choices");
    input.choices().forEach(c -> all.addObject().put("title", c.title()).put("value", c.value()));
    return input.value().isEmpty() ? drawn : drawn.put("value", input.value());
  }

  private ObjectNode grid(int columns) {
    ObjectNode table = element("Table");
    ArrayNode definitions = table.putArray("columns");
    for (int i = 0; i < columns; i++) {
      definitions.addObject().put("width", 1);
    }
    return table;
  }

  private ObjectNode row(List<String> cells, Tone tone) {
    ObjectNode row = element("TableRow");
    ArrayNode all = row.putArray("cells");
    cells.forEach(cell -> all.add(element("TableCell").set("items", list(block(cell, tone)))));
    return row;
  }

  private ObjectNode block(String text, Tone tone) {
    ObjectNode run = element("TextRun").put("text", CardText.literal(text));
    switch (tone) {
      case PLAIN -> {}
      case STRONG -> run.put("weight", "Bolder");
      case QUIET -> run.put("isSubtle", true);
      case GOOD -> run.put("color", "Good");
      case WARNING -> run.put("color", "Warning");
      case PROBLEM -> run.put("color", "Attention");
    }
    return element("RichTextBlock").set("inlines", list(run));
  }

  private ArrayNode list(JsonNode only) {
    return mapper.createArrayNode().add(only);
  }

  private ObjectNode element(String type) {
    return mapper.createObjectNode().put("type", type);
  }
}
