package org.intersession.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten rounds of killing among the ordinary tests; {@code infra/crash/reminders.sh} asks for more by
 * settings.
 */
class RemindersCrashTest {
  private static final int SHORT_FORM = 10;
  private static final int ROUNDS = Integer.getInteger("crash.rounds", SHORT_FORM);
  private static final int ENOUGH_FOR_EVERY_STATE = 300;
  private static final Duration RECOVERY_AT_MOST = Duration.ofSeconds(30);

  @TempDir private Path work;

  @Test
  void whateverIsKilledEveryReminderArrivesOnce() throws Exception {
    Verdict verdict =
        CrashTable.run(
            new CrashTable.Plan(
                work,
                ROUNDS,
                Integer.getInteger("crash.parties", 25),
                Long.getLong("crash.seed", 20_270_102L),
                Duration.ofSeconds(Integer.getInteger("crash.lease", 4))));
    if (ROUNDS > SHORT_FORM) {
      System.out.println(verdict.table());
      // The clock's times are for a machine that does nothing else.
      assertThat(verdict.longestRecovery()).isLessThan(RECOVERY_AT_MOST);
    }
    assertThat(verdict.misses()).as(verdict.table()).isEmpty();
    assertThat(verdict.arrived()).isGreaterThan(10 * ROUNDS);
    assertThat(ROUNDS < ENOUGH_FOR_EVERY_STATE || verdict.everyStateMet(10)).isTrue();
  }
}
