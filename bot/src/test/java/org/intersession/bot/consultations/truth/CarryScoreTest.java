package org.intersession.bot.consultations.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.intersession.bot.consultations.truth.LegalText.Manner;
import org.intersession.bot.consultations.truth.NextDraft.Edits;
import org.junit.jupiter.api.Test;
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

  /** A text of few moulds, of which many sentences stand in it more than once. */
  @Test
  void isNoLessRightOnATreatyThatNegotiatorsEdited() {
    Score score = Score.negotiated(0.15, 360, 300, 1001, 1004);

    assertThat(score.rightAmongUnchanged()).as(score.toString()).isGreaterThanOrEqualTo(99);
    assertThat(score.rightAmongPlaced()).as(score.toString()).isGreaterThanOrEqualTo(98.5);
    assertThat(score.found()).as(score.toString()).isGreaterThanOrEqualTo(95);
  }
}
