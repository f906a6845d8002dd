package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intersession.bot.registration.NamingRule.Bearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingRuleTest {
  private static final Bearer ANA =
      new Bearer("Ana", "García López", "Costa Rica", "CRI", "", "Delegate");

  @ParameterizedTest
  @CsvSource({
    "{PARTY} - {Given} {FAMILY}, Costa Rica - Ana GARCÍA LÓPEZ",
    "{ROLE}_{CODE}_{name}, DELEGATE_CRI_Ana García López",
    "{FAMILY} {Given} ({CODE}), GARCÍA LÓPEZ Ana (CRI)",
    "{Role}: {Name}, Delegate: Ana García López",
  })
  void composesTheNameByTheRule(String rule, String name) {
    assertThat(new NamingRule(rule).name(ANA)).isEqualTo(name);
  }

  @Test
  void anOrganisationStandsInThePlaceOfTheParty() {
    Bearer observer = new Bearer("Li", "Wei", "", "", "Wetlands Forum", "");
    assertThat(NamingRule.USUAL.name(observer)).isEqualTo("Wetlands Forum - Li WEI");
  }

  @Test
  void whatIsMissingLeavesNoDashBehind() {
    Bearer alone = new Bearer("Li", "Wei", "", "", "", "");
    assertThat(NamingRule.USUAL.name(alone)).isEqualTo("Li WEI");
    assertThat(new NamingRule("{ROLE}_{CODE}_{name}").name(alone)).isEqualTo("Li Wei");
    assertThat(new NamingRule("{FAMILY} {Given} ({CODE})").name(alone)).isEqualTo("WEI Li");
  }

  @Test
  void aLongPartyIsNamedByItsCodeSoThatThePersonStaysWhole() {
    Bearer bearer =
        new Bearer(
            "Elizabeth",
            "Featherstonehaugh",
            "United Kingdom of Great Britain and Northern Ireland",
            "GBR",
            "",
            "");
    assertThat(NamingRule.USUAL.name(bearer)).isEqualTo("GBR - Elizabeth FEATHERSTONEHAUGH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "👩🏽‍🌾", "각", "क्षि"})
  void noCharacterIsCutApart(String character) {
    String name = NamingRule.USUAL.name(new Bearer("A", character.repeat(80), "", "", "", ""));
    assertThat(name.length()).isLessThanOrEqualTo(64);
    String family = name.substring(2);
    assertThat(family)
        .isEqualToIgnoringCase(character.repeat(family.length() / character.length()));
  }

  @Test
  void theTwoPartsTogetherAreTheName() {
    assertThat(NamingRule.USUAL.parts(ANA).whole()).isEqualTo(NamingRule.USUAL.name(ANA));
    assertThat(NamingRule.USUAL.parts(ANA).first()).isEqualTo("Costa Rica - Ana GARCÍA");
  }

  @Test
  void nothingInvisibleTurnsTheName() {
    Bearer hostile = new Bearer("A\u202Ena\r\n", "Gar\u200Bcía", "Costa\tRica", "", "", "");
    assertThat(NamingRule.USUAL.name(hostile)).isEqualTo("Costa Rica - A na GAR CÍA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{PARTY}", "{Given} {SURNAME}", "", "delegate"})
  void aRuleThatNamesNobodyIsRefused(String rule) {
    assertThatThrownBy(() -> new NamingRule(rule)).isInstanceOf(IllegalArgumentException.class);
  }
}
