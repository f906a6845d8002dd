package org.intersession.bot.consultations.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.intersession.bot.consultations.rounds.Silence.Event;
import org.intersession.bot.consultations.rounds.Silence.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
  private static final Instant UNTIL = Instant.parse("2027-05-10T15:00:00Z");

  private static Silence in(State state) {
    return new Silence(
        5, 1, 1, UNTIL.minusSeconds(1000), UNTIL, ZoneOffset.UTC, state, Set.of("UGA", "FRA"));
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING, OBJECTION, UGA, BROKEN",
    "SUSPENDED, OBJECTION, FRA, BROKEN",
    "RUNNING, OBJECTION, WSF, RUNNING",
    "RUNNING, MORE_TIME, UGA, SUSPENDED",
    "RUNNING, MORE_TIME, WSF, RUNNING",
    "RUNNING, NOT_REACHED, UGA, RUNNING",
    "KEPT, OBJECTION, UGA, KEPT",
    "BROKEN, MORE_TIME, UGA, BROKEN",
  })
  void whoHasStandingAndWhatSuspendsIsTheBodysRule(
      State before, Event event, String party, State after) {
    assertThat(in(before).after(event, party, Set.of(Event.MORE_TIME))).isEqualTo(after);
  }

  @Test
  void itIsKeptFromTheMomentOfItsEnd() {
    assertThat(in(State.RUNNING).at(UNTIL.minusMillis(1))).isEqualTo(State.RUNNING);
    assertThat(in(State.RUNNING).at(UNTIL)).isEqualTo(State.KEPT);
  }

  @Test
  void whatIsSuspendedDoesNotEndByItself() {
    assertThat(in(State.SUSPENDED).at(UNTIL.plusSeconds(1))).isEqualTo(State.SUSPENDED);
  }
}
