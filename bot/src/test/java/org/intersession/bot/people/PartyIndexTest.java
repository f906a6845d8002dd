package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.intersession.integrations.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyIndexTest {
  private static final PartyIndex INDEX = new PartyIndex(list());

  /** The list of the sandbox and states whose names are near each other. */
  private static List<Party> list() {
    try {
      List<Party> all =
          new ArrayList<>(
              PartyFile.read(
                      new SourceFile(
                          "parties.csv", Path.of("src/main/resources/sandbox/parties.csv")))
                  .parties());
      Stream.of(
              "PRK:Democratic People's Republic of Korea:République populaire démocratique de"
                  + " Corée",
              "GNQ:Equatorial Guinea:Guinée équatoriale",
              "PNG:Papua New Guinea:Papouasie-Nouvelle-Guinée",
              "IRN:Iran (Islamic Republic of):Iran (République islamique d')",
              "TZA:United Republic of Tanzania:République-Unie de Tanzanie",
              "SDN:Sudan:Soudan",
              "SSD:South Sudan:Soudan du Sud",
              "AUT:Austria:Autriche",
              "AUS:Australia:Australie",
              "CIV:Côte d'Ivoire:Côte d'Ivoire")
          .map(line -> line.split(":"))
          .forEach(
              c ->
                  all.add(
                      new Party(
                          c[0],
                          Party.Kind.PARTY,
                          "",
                          200,
                          Map.of("en", c[1], "fr", c[2]),
                          Set.of())));
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> namesOf(Party party) {
    return Stream.concat(party.names().values().stream(), party.aliases().stream());
  }

  @ParameterizedTest
  @CsvSource({
    "Niger, NER",
    "NIGÉRIA, NGA",
    "Guinea, GIN",
    "guinee bissau, GNB",
    "Guinea Ecuatorial, ''",
    "Dominica, DMA",
    "République dominicaine, DOM",
    "republic of korea, KOR",
    "Democratic Republic of the Congo, COD",
    "RDC, COD",
    "cote d ivoire, CIV",
    "Iran, IRN",
    "Sudan, SDN",
    "ken, KEN",
    "尼日尔, NER",
    "النيجر, NER"
  })
  void namesCodesAndAcronymsAreKnownInAnyLanguage(String said, String code) {
    if (code.isEmpty()) {
      assertThat(INDEX.find(said)).isInstanceOf(PartyMatch.Unknown.class);
    } else {
      assertThat(INDEX.find(said))
          .isEqualTo(new PartyMatch.Certain(INDEX.byCode(code).orElseThrow()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Congo",
        "Korea",
        "Corée",
        "Corea",
        "Republic of Congo",
        "the Congo",
        "Tanzania",
        "Dominican"
      })
  void whatMayBeTwoStatesIsAsked(String said) {
    assertThat(INDEX.find(said)).isInstanceOf(PartyMatch.Several.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!!", "🇰🇪", "republic", "Atlantis", "Nigera"})
  void whatNobodyIsCalledIsNobody(String said) {
    assertThat(INDEX.find(said)).isInstanceOf(PartyMatch.Unknown.class);
  }

  @Test
  void aSlipOffersThoseThatAreNear() {
    PartyMatch.Unknown unknown = (PartyMatch.Unknown) INDEX.find("Nigera");

    assertThat(unknown.nearest()).extracting(Party::code).containsExactlyInAnyOrder("NER", "NGA");
  }

  @Test
  void noNameOfOnePartyIsEverCertainlyAnother() {
    for (Party party : INDEX.all()) {
      namesOf(party)
          .forEach(
              name -> {
                PartyMatch match = INDEX.find(name);
                if (match instanceof PartyMatch.Certain certain) {
                  assertThat(certain.party()).as(name).isEqualTo(party);
                } else {
                  assertThat(match).as(name).isInstanceOf(PartyMatch.Several.class);
                  assertThat(((PartyMatch.Several) match).parties()).as(name).contains(party);
                }
              });
    }
  }

  @Test
  void aNameCutOrMisspeltIsNeverCertainlyAnother() {
    Random random = new Random(20270111);
    for (Party party : INDEX.all()) {
      namesOf(party)
          .filter(name -> name.length() > 4)
          .forEach(
              name -> {
                for (int i = 0; i < 40; i++) {
                  String wrong = misspelt(name, random);
                  if (INDEX.find(wrong) instanceof PartyMatch.Certain certain) {
                    assertThat(isNameOf(certain.party(), wrong)).as(name + " > " + wrong).isTrue();
                  }
                }
              });
    }
  }

  /** Whether what was said has the very words of one of the Party's names, in its own form. */
  private static boolean isNameOf(Party party, String said) {
    Set<String> own = new TreeSet<>();
    namesOf(party).map(PartyNames::fold).forEach(own::add);
    own.add(party.code().toLowerCase(Locale.ROOT));
    String folded = PartyNames.fold(said);
    return own.contains(folded)
        || own.stream().map(PartyNames::core).anyMatch(PartyNames.core(folded)::equals);
  }

  private static String misspelt(String name, Random random) {
    int at = random.nextInt(name.length());
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, Math.max(3, at));
      default -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at);
    };
  }

  @Test
  void aFieldFindsByTheBeginningOfAnyWord() {
    assertThat(INDEX.search("gui", Locale.FRENCH, 10))
        .extracting(Party::code)
        .startsWith("GIN", "GNB");
    assertThat(INDEX.search("肯", Locale.CHINESE, 10))
        .extracting(Party::code)
        .containsExactly("KEN");
  }
}
