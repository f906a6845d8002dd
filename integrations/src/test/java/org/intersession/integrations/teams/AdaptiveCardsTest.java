package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.intersession.integrations.Card;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardElement;
import org.intersession.integrations.CardElement.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptiveCardsTest {
  private static final String HOSTILE =
      "*a* _b_ [c](javascript:x) `d` <b>&amp; {{DATE(2027-02-14T06:08:00Z)}} =1+1 \u202e\"";

  private final AdaptiveCards cards = new AdaptiveCards(new ObjectMapper());

  @Test
  void aCardSaysItsVersionLanguageAndTwin() {
    JsonNode drawn = draw(card(Locale.FRENCH, new CardElement.Text("Bonjour")));

    assertThat(drawn.path("type").asText()).isEqualTo("AdaptiveCard");
    assertThat(drawn.path("version").asText()).isEqualTo("1.5");
    assertThat(drawn.path("lang").asText()).isEqualTo("fr");
    assertThat(drawn.path("fallbackText").asText()).isEqualTo("Title\nBonjour");
    assertThat(drawn.has("rtl")).isFalse();
    assertThat(drawn.at("/body/0/style").asText()).isEqualTo("heading");
  }

  @Test
  void arabicRunsFromTheRight() {
    assertThat(draw(card(Locale.forLanguageTag("ar"))).path("rtl").asBoolean()).isTrue();
  }

  @Test
  void aTextIsDrawnAsItIsWritten() {
    JsonNode run =
        draw(card(Locale.ENGLISH, new CardElement.Text(HOSTILE))).at("/body/1/inlines/0");
    assertThat(run.path("type").asText()).isEqualTo("TextRun");
    assertThat(run.path("text").asText().replace("\u2060", "")).isEqualTo(HOSTILE);
    assertThat(run.path("text").asText()).doesNotContain("{{");
  }

  @Test
  void linesOfATextStayLines() {
    JsonNode body =
        draw(card(Locale.ENGLISH, new CardElement.Text("one\ntwo\n\nthree"))).path("body");
    assertThat(body).hasSize(4);
    assertThat(body.at("/2/spacing").asText()).isEqualTo("None");
    assertThat(body.at("/3").has("spacing")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "a*b*|a\\*b\\*",
        "[x](y)|\\[x\\](y)",
        "# x|\\# x",
        "- x|\\- x",
        "1. x|1\\. x",
        "14:00 - 15:30|14:00 - 15:30",
        "a_b|a\\_b",
        "c:\\d|c:\\\\d",
        "<at>x</at>|\\<at>x\\</at>"
      },
      delimiter = '|')
  void factsShowTheirSigns(String value, String escaped) {
    var facts = new CardElement.Facts(List.of(new CardElement.Fact("name", value)));
    assertThat(draw(card(Locale.ENGLISH, facts)).at("/body/1/facts/0/value").asText())
        .isEqualTo(escaped);
  }

  @Test
  void aTableHasAHeadingRow() {
    JsonNode table =
        draw(card(
                Locale.ENGLISH,
                new CardElement.Table(List.of("A", "B"), List.of(List.of("1", "2")))))
            .at("/body/1");
    assertThat(table.path("firstRowAsHeader").asBoolean()).isTrue();
    assertThat(table.path("columns")).hasSize(2);
    assertThat(table.at("/rows/1/cells/1/items/0/inlines/0/text").asText()).isEqualTo("2");
  }

  @Test
  void aBarShowsItsNumber() {
    var bars = new CardElement.Bars(List.of(new CardElement.Bar("Host 1", 3, 10)));
    JsonNode row = draw(card(Locale.ENGLISH, bars)).at("/body/1/rows/0");
    assertThat(row.at("/cells/0/items/0/inlines/0/text").asText()).isEqualTo("Host 1");
    assertThat(row.at("/cells/1/items/0/inlines/0/text").asText()).isEqualTo("███░░░░░░░ 3/10");
  }

  @Test
  void aPressFallsBackToASubmitThatMeansTheSame() {
    CardAction press =
        new CardAction.Press("Send", "confirm", Map.of("draft", "2"), CardAction.Style.POSITIVE);
    JsonNode action =
        draw(new Card("Title", Locale.ENGLISH, List.of(), List.of(press))).at("/actions/0");

    assertThat(action.path("type").asText()).isEqualTo("Action.Execute");
    assertThat(action.path("verb").asText()).isEqualTo("confirm");
    assertThat(action.path("style").asText()).isEqualTo("positive");
    assertThat(action.at("/fallback/type").asText()).isEqualTo("Action.Submit");
    assertThat(action.at("/fallback/data")).isEqualTo(action.path("data"));
    PressedData back = PressedData.read(null, action.at("/fallback/data"));
    assertThat(back).isEqualTo(new PressedData("confirm", Map.of("draft", "2")));
  }

  @Test
  void moreThanSixButtonsStandInRows() {
    List<CardAction> eight =
        IntStream.range(0, 8)
            .<CardAction>mapToObj(i -> new CardAction.Press("B" + i, "pick", Map.of()))
            .toList();
    JsonNode drawn = draw(new Card("Title", Locale.ENGLISH, List.of(), eight));
    assertThat(drawn.has("actions")).isFalse();
    assertThat(drawn.at("/body/1/actions")).hasSize(6);
    assertThat(drawn.at("/body/2/actions")).hasSize(2);
  }

  @Test
  void aTableTooLongForTeamsIsCutAndSaysSo() {
    List<List<String>> rows =
        IntStream.range(0, 1_000).mapToObj(i -> List.of("Party " + i, "answered")).toList();
    JsonNode drawn =
        draw(card(Locale.FRENCH, new CardElement.Table(List.of("Partie", "État"), rows)));
    int kept = drawn.at("/body/1/rows").size() - 1;
    assertThat(kept).isGreaterThanOrEqualTo(25);
    assertThat(drawn.at("/body/2/inlines/0/text").asText())
        .isEqualTo(
            (1_000 - kept) + " autres lignes ne sont pas affichées ici.".replace("1000", "1 000"));
  }

  @Test
  void everyCardThatCanBeMadeFitsTeams() {
    Random random = new Random(20270312);
    for (int i = 0; i < 120; i++) {
      JsonNode drawn = draw(anyCard(random));
      assertThat(drawn.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(28_000);
    }
  }

  private static Card anyCard(Random random) {
    List<CardElement> body = new ArrayList<>();
    int size = random.nextInt(12) == 0 ? 300 : random.nextInt(8);
    for (int i = 0; i < size; i++) {
      body.add(anyElement(random, i));
    }
    List<CardAction> actions =
        IntStream.range(0, random.nextInt(20) == 0 ? 200 : random.nextInt(9))
            .<CardAction>mapToObj(i -> anyAction(random, i))
            .toList();
    Locale locale = Locale.forLanguageTag(List.of("en", "fr", "es", "ar").get(random.nextInt(4)));
    return new Card(anyText(random) + "x", locale, body, actions);
  }

  private static CardAction anyAction(Random random, int i) {
    return random.nextBoolean()
        ? new CardAction.Open("Open " + i, URI.create("https://example.org/" + i))
        : new CardAction.Press(
            "Press " + i,
            "verb-" + i,
            Map.of("id", anyText(random)),
            CardAction.Style.values()[random.nextInt(3)]);
  }

  private static CardElement anyElement(Random random, int i) {
    int many = random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(4);
    return switch (random.nextInt(7)) {
      case 0 -> new CardElement.Text(anyText(random), Tone.values()[random.nextInt(6)]);
      case 1 ->
          new CardElement.Facts(
              times(many, () -> new CardElement.Fact(anyText(random), anyText(random))));
      case 2 ->
          new CardElement.Table(
              List.of("A", anyText(random)),
              times(many, () -> List.of(anyText(random), anyText(random))));
      case 3 ->
          new CardElement.Bars(
              times(many, () -> new CardElement.Bar(anyText(random), random.nextInt(5), 5)));
      case 4 -> new CardElement.Link(anyText(random), URI.create("https://example.org/a?b=c"));
      case 5 -> new CardElement.TextInput("text-" + i, anyText(random), anyText(random));
      default ->
          new CardElement.ChoiceInput(
              "choice-" + i,
              anyText(random),
              times(many, () -> new CardElement.Choice(anyText(random), "v" + random.nextInt(9))),
              "");
    };
  }

  private static <T> List<T> times(int count, java.util.function.Supplier<T> make) {
    return IntStream.range(0, count).mapToObj(i -> make.get()).toList();
  }

  private static String anyText(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> HOSTILE;
      case 2 -> "Grupo de trabajo\nsobre la juventud\n\n«mañana»";
      case 3 -> random.nextInt(10) == 0 ? "long ".repeat(10_000) : "🌍".repeat(40);
      default -> "Strategic Plan WG";
    };
  }

  private JsonNode draw(Card card) {
    return SeenCards.keep(cards.draw(card));
  }

  private static Card card(Locale locale, CardElement... body) {
    return new Card("Title", locale, List.of(body), List.of());
  }
}
