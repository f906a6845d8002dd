package org.intersession.bot.consultations.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.intersession.bot.consultations.rounds.Deadline.Door;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Instant DEADLINE = Instant.parse("2027-04-30T15:00:00Z");
  private static final Round OPEN = round(null);
  private static final Round CLOSED = round(DEADLINE.minusSeconds(3600));

  private static Round round(Instant closed) {
    return new Round(
        1, 1, DEADLINE.minusSeconds(864_000), DEADLINE, ZoneId.of("Europe/Zurich"), closed);
  }

  @Test
  void theVeryMomentOfTheDeadlineIsInTime() {
    assertThat(Deadline.at(DEADLINE, OPEN, null, false)).isEqualTo(Door.OPEN);
    assertThat(Deadline.at(DEADLINE.plusMillis(1), OPEN, null, false)).isEqualTo(Door.CLOSED);
  }

  @Test
  void lateCommentsAreMarkedWhereTheyAreTaken() {
    assertThat(Deadline.at(DEADLINE.plusSeconds(1), OPEN, null, true)).isEqualTo(Door.LATE);
  }

  @Test
  void aRoundThatWasClosedEarlyIsOver() {
    assertThat(Deadline.at(DEADLINE.minusSeconds(60), CLOSED, null, false)).isEqualTo(Door.CLOSED);
    assertThat(Deadline.at(DEADLINE.minusSeconds(60), CLOSED, null, true)).isEqualTo(Door.LATE);
  }

  @Test
  void anExtensionHoldsForItsPartyWhateverElseIsClosed() {
    Instant extension = DEADLINE.plusSeconds(7200);

    assertThat(Deadline.at(DEADLINE.plusSeconds(60), CLOSED, extension, false))
        .isEqualTo(Door.OPEN);
    assertThat(Deadline.at(extension.plusSeconds(1), CLOSED, extension, false))
        .isEqualTo(Door.CLOSED);
  }
}
