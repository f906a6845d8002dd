package org.intersession.bot.waitingroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.Registrant;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;
import org.intersession.integrations.MeetingRequest.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "registered: admit; observers: wait until the chair opens; interpreters: first;"
            + " unknown: hold and ask",
        "inscrits : admettre ; observateurs : attendre l'ouverture ; interprètes : en premier ;"
            + " inconnus : retenir et demander",
        "inscritos: admitir; observadores: esperar hasta la apertura; intérpretes: primero;"
            + " desconocidos: retener y preguntar"
      })
  void theTableIsSaidInThreeLanguages(String lines) {
    Rules before = rules(Phase.BEFORE, read(lines));
    assertThat(before.of(Kind.REGISTERED)).isEqualTo(Treatment.ADMIT);
    assertThat(before.of(Kind.OBSERVER)).isEqualTo(Treatment.WAIT);
    assertThat(before.of(Kind.INTERPRETER)).isEqualTo(Treatment.FIRST);
    assertThat(before.of(Kind.UNKNOWN)).isEqualTo(Treatment.ASK);
    assertThat(rules(Phase.OPEN, read(lines)).of(Kind.OBSERVER)).isEqualTo(Treatment.ADMIT);
  }

  @Test
  void aPhaseOfItsOwnGoesBeforeAllPhases() {
    List<Rule> table = read("observers: admit; observers during the vote: ask");
    assertThat(rules(Phase.CLOSED, table).of(Kind.OBSERVER)).isEqualTo(Treatment.ADMIT);
    assertThat(rules(Phase.VOTE, table).of(Kind.OBSERVER)).isEqualTo(Treatment.ASK);
  }

  @Test
  void aRoleGoesBeforeItsKind() {
    List<Rule> table = read("Parties: wait; Head of Delegation, vote: admit");
    assertThat(rules(Phase.VOTE, table).of(party("Head of delegation"))).isEqualTo(Treatment.ADMIT);
    assertThat(rules(Phase.VOTE, table).of(party("Adviser"))).isEqualTo(Treatment.WAIT);
    assertThat(rules(Phase.OPEN, table).of(party("Head of delegation"))).isEqualTo(Treatment.WAIT);
  }

  @Test
  void theLastWordHoldsAndTheUsualComesBack() {
    List<Rule> table = read("observers: admit; observers: ask");
    assertThat(table)
        .containsExactly(Rule.of(Kind.OBSERVER, java.util.Optional.empty(), Treatment.ASK));
    assertThat(new RuleLines(table, Set.of()).read("observers: as usual")).isEmpty();
    assertThat(new RuleLines(table, Set.of()).read("règles : comme d’habitude")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observers",
        "observers: dance",
        "ministers: admit",
        ": admit",
        "observers:",
        "unknown: admit",
        "inconnus, vote : en premier"
      })
  void whatIsNoRuleIsRefusedWithASentence(String line) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOfSatisfying(
            RuleLines.RefusedException.class,
            refused ->
                assertThat(
                        refused.sentence(new RosterWords(Locale.FRENCH, java.time.ZoneOffset.UTC)))
                    .isNotBlank());
  }

  @Test
  void nothingIsTakenWhenOneLineIsRefused() {
    List<Rule> table = List.of(Rule.of(Kind.OBSERVER, java.util.Optional.empty(), Treatment.ASK));
    assertThatThrownBy(() -> new RuleLines(table, Set.of()).read("observers: admit; x: admit"));
    assertThat(table).hasSize(1);
  }

  @Test
  void theTableIsShownAsItHoldsNow() {
    Rules rules = rules(Phase.BEFORE, read("observers: ask; observers vote: wait"));
    assertThat(RuleLines.said(rules, Locale.ENGLISH))
        .isEqualTo(
            "Parties: admit; observers: hold and ask; interpreters: first; secretariat: admit;"
                + " unknown: hold and ask; observers, vote: wait");
  }

  private static List<Rule> read(String lines) {
    return new RuleLines(List.of(), Set.of("head of delegation", "adviser")).read(lines);
  }

  private static Rules rules(Phase phase, List<Rule> table) {
    return new Rules(Admission.REGISTERED, phase, table);
  }

  private static Guest party(String role) {
    Registrant registrant = new Registrant("1", "Jane", "Mwangi", "", "Kenya", role, "");
    return new Guest(registrant, "z1", Kind.REGISTERED, "KEN", "Kenya", "", false);
  }
}
