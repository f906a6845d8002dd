package org.intersession.bot.waitingroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuorumTest {
  @ParameterizedTest
  @CsvSource({
    "20, 172, 20",
    "1/3, 172, 58",
    "1/3, 171, 57",
    "50%, 172, 86",
    "50%, 171, 86",
    ">1/2, 172, 87",
    ">1/2, 171, 86",
    "2/3, 0, 0",
  })
  void saysHowManyAreNeeded(String rule, int all, int needed) {
    assertThat(Quorum.of(rule).needed(all)).isEqualTo(needed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "half", "0", "3/2", "1/0", "120%", "-1", "1/2/3"})
  void refusesWhatIsNoRule(String rule) {
    assertThatThrownBy(() -> Quorum.of(rule)).isInstanceOf(IllegalArgumentException.class);
  }
}
