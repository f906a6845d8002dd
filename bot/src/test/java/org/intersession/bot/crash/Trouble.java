package org.intersession.bot.crash;

import java.io.IOException;
import org.intersession.integrations.standins.Standins;
import tools.jackson.databind.json.JsonMapper;

/** What else goes wrong in a round. */
enum Trouble {
  NONE,
  SLOW("latency:120", 1),
  TOO_OFTEN("status:429", 0.3),
  BAD_GATEWAY("status:502", 0.3),
  RESET("reset", 0.3),
  SWALLOWED("lost-answer", 0.3),
  ACCEPTED_AND_502("lost-answer:502", 0.3),
  DATABASE_RESTARTS,
  REDIS_FLUSHED,
  REDIS_DIES;

  private static final String SENDING = "POST .*/(messages|activities|send)(/.*)?";

  private final String how;
  private final double probability;

  Trouble() {
    this("", 0);
  }

  Trouble(String how, double probability) {
    this.how = how;
    this.probability = probability;
  }

  /** What goes wrong from the beginning of the sending on. */
  void begin(Ground ground) throws IOException {
    // So that a kill meets something under way.
    order(ground.standins(), "latency:40", 1);
    if (!how.isEmpty()) {
      order(ground.standins(), how, probability);
    }
    if (this == REDIS_DIES) {
      ground.stopRedis();
    }
  }

  /** What goes wrong in the middle of it. */
  void strike(Ground ground) throws IOException {
    if (this == DATABASE_RESTARTS) {
      ground.restartDatabase();
    }
    if (this == REDIS_FLUSHED) {
      ground.flushRedis();
    }
  }

  /** All is well again. */
  static void end(Ground ground) throws IOException {
    ground.standins().misbehaviour().clear();
    ground.startRedisAgain();
  }

  private static void order(Standins standins, String how, double probability) {
    standins
        .misbehaviour()
        .order(
            JsonMapper.shared()
                .createObjectNode()
                .put("system", "")
                .put("match", SENDING)
                .put("probability", probability)
                .put("how", how));
  }
}
