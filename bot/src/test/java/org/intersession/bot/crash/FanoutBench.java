package org.intersession.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run by {@code infra/bench/fanout.sh} alone: its name keeps it out of the ordinary tests. */
class FanoutBench {
  @TempDir private Path work;

  @Test
  void everyReminderLeavesOnceAtThePermittedRate() throws Exception {
    System.out.println(Fanout.HEADING);
    int round = 0;
    for (String way : System.getProperty("fanout.ways", "mail chat").split(" ")) {
      boolean chat = way.equals("chat");
      int pace = chat ? 1 : Integer.getInteger("fanout.pace", 3);
      for (int recipients : sizes()) {
        Fanout.Outcome outcome =
            Fanout.run(new Fanout.Plan(work.resolve(way + round++), recipients, chat, pace, 50));
        System.out.println(outcome.row());
        assertThat(outcome.lost() + outcome.doubled()).as(outcome.row()).isZero();
      }
    }
  }

  private static int[] sizes() {
    return Arrays.stream(System.getProperty("fanout.sizes", "1000").split(" "))
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
