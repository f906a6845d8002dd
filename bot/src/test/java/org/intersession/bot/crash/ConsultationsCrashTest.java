package org.intersession.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs for {@code infra/crash/consultations.sh} alone, which says how many rounds. */
@EnabledIfSystemProperty(named = "crash.rounds", matches = "\\d+")
class ConsultationsCrashTest {
  private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);
  private static final int PARTIES = Integer.getInteger("crash.parties", 20);
  private static final int ENOUGH_FOR_EVERY_STATE = 100;

  @TempDir private Path work;

  @Test
  void whateverIsAcknowledgedIsThereOnceAndEveryInvitationArrivesOnce() throws Exception {
    CommentVerdict verdict =
        CommentRounds.run(
            new CommentRounds.Plan(work, ROUNDS, PARTIES, Long.getLong("crash.seed", 20_270_105L)));
    System.out.println(verdict.table());
    assertThat(verdict.misses()).as(verdict.table()).isEmpty();
    assertThat(verdict.invitations()).isGreaterThanOrEqualTo(PARTIES * ROUNDS);
    // In the first round there is nobody yet who could write.
    assertThat(verdict.comments()).isGreaterThanOrEqualTo(ROUNDS - 1);
    assertThat(ROUNDS < ENOUGH_FOR_EVERY_STATE || verdict.everyStateMet(1)).isTrue();
  }
}
