package org.intersession.bot.consultations.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNamesTest {
  private static final PartyList SUDAN =
      new PartyList(
          List.of(
              new Party(
                  "SD",
                  Map.of("en", "Sudan", "ru", "Судан", "ar", "السودان"),
                  1,
                  Party.Region.NONE,
                  false)));

  private final PartyNames names =
      new PartyNames(
          list(
              "KE Kenya",
              "CI Côte_d'Ivoire",
              "NE Niger",
              "NG Nigeria",
              "GN Guinea",
              "GW Guinea-Bissau",
              "GQ Equatorial_Guinea",
              "DM Dominica",
              "DO Dominican_Republic",
              "CG Congo",
              "CD Democratic_Republic_of_the_Congo",
              "KR Republic_of_Korea",
              "KP Democratic_People's_Republic_of_Korea",
              "FR France",
              "US United_States"));

  @ParameterizedTest
  @CsvSource({
    "Comments_Kenya.docx, Kenya",
    "KE - draft.docx, Kenya",
    "returned/2026/kenya (final).docx, Kenya",
    "Cote d'Ivoire commentaires.docx, Côte d'Ivoire",
    "CÔTE D’IVOIRE.pdf, Côte d'Ivoire",
    "Niger.docx, Niger",
    "Nigeria_comments.docx, Nigeria",
    "Guinea-Bissau.docx, Guinea-Bissau",
    "Equatorial Guinea.docx, Equatorial Guinea",
    "Dominica.docx, Dominica",
    "Dominican Republic.docx, Dominican Republic",
    "Democratic Republic of the Congo.docx, Democratic Republic of the Congo",
    "Republic of Korea.docx, Republic of Korea",
    "Democratic People's Republic of Korea.docx, Democratic People's Republic of Korea"
  })
  void aPartyIsRecognised(String file, String party) {
    assertThat(names.in(file)).map(Party::name).contains(party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft.docx",
        "Congo.docx",
        "Comments DR Congo.docx",
        "Papua New Guinea.docx",
        "Korea.docx",
        "Kenya and Niger.docx",
        "draft_FR.docx",
        "COMMENTS FROM US.docx",
        "Nigerien comments.docx",
        ""
      })
  void whereItIsNotSureItNamesNobody(String file) {
    assertThat(names.in(file)).isEmpty();
  }

  @Test
  void aListWithoutTheLongerNameDoesNotTakeTheShorterOne() {
    assertThat(new PartyNames(list("GN Guinea")).in("Equatorial Guinea.docx")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Судан.docx", "السودان.docx", "Замечания - Судан.docx"})
  void aPartyIsKnownByItsNameInEveryLanguageOfTheList(String file) {
    assertThat(new PartyNames(SUDAN).in(file)).map(Party::code).contains("SD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Южный Судан.docx", "جنوب السودان.docx"})
  void aWordThatMakesAnotherCountryOfItIsHeardInEveryLanguage(String file) {
    assertThat(new PartyNames(SUDAN).in(file)).isEmpty();
  }

  private static PartyList list(String... parties) {
    List<Party> all = new ArrayList<>();
    for (String party : parties) {
      String name = party.substring(3).replace('_', ' ');
      all.add(
          new Party(
              party.substring(0, 2), Map.of("en", name), all.size(), Party.Region.NONE, false));
    }
    return new PartyList(all);
  }
}
