package org.intersession.bot.consultations.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.intersession.bot.consultations.truth.LegalText.Manner;
import org.intersession.bot.consultations.truth.NextDraft.Edits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarryScoreTest {
  @ParameterizedTest
  @EnumSource(Manner.class)
  void isRightNinetyNineTimesOfAHundredAndFindsNinetyFive(Manner manner) {
    Score score = Score.of(manner, Edits.WANTED, 360, 300, 1001, 1004);

    assertThat(score.rightAmongPlaced()).as(score.toString()).isGreaterThanOrEqualTo(99);
    assertThat(score.found()).as(score.toString()).isGreaterThanOrEqualTo(95);
  }
}
