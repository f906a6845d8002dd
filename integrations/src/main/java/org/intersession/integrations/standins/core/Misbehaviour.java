package org.intersession.integrations.standins.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** The misbehaviours that were ordered and how often each is still to happen. */
public final class Misbehaviour {
  private static final class Order {
    private final Mischief mischief;
    private int left;

    private Order(Mischief mischief) {
      this.mischief = mischief;
      this.left = mischief.times();
    }
  }

  private final List<Order> orders = new ArrayList<>();
  private final Random dice;

  /** No misbehaviour; the seed makes the dice fall the same way each time. */
  public Misbehaviour(long seed) {
    dice = new Random(seed);
  }

  /**
   * Orders one: {@code system}, {@code match}, {@code times}, {@code probability} and {@code how},
   * which is one of {@code latency:MS}, {@code status:CODE}, {@code reset}, {@code lost-answer},
   * {@code lost-answer:CODE}, {@code garbage}, {@code truncated}, {@code wrong-content-type},
   * {@code silent-drop:SETTING}.
   */
  public synchronized void order(ObjectNode order) {
    orders.add(new Order(Mischief.of(order)));
  }

  /** Orders one in short. */
  public void order(String system, String match, int times, String how) {
    order(
        Json.object()
            .put("system", system)
            .put("match", match)
            .put("times", times)
            .put("how", how));
  }

  /** Behaves again. */
  public synchronized void clear() {
    orders.clear();
  }

  synchronized List<Mischief> befalling(String system, String line, String shortLine) {
    List<Mischief> now = new ArrayList<>();
    for (Order order : orders) {
      if (order.left > 0
          && order.mischief.befalls(system, line, shortLine)
          && dice.nextDouble() < order.mischief.probability()) {
        order.left--;
        now.add(order.mischief);
      }
    }
    return now;
  }
}
