package org.intersession.bot.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** The other side of a courier: takes what comes, or misbehaves as it is told. */
final class Outside implements Courier {
  /** What the outside does with the next request. */
  enum Mood {
    TAKES,
    REFUSES,
    UNREACHABLE,
    NOT_NOW,
    GONE,
    LOSES_THE_ANSWER,
    LOSES_THE_REQUEST,
    BREAKS
  }

  final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  final List<String> recorded = Collections.synchronizedList(new ArrayList<>());
  final List<String> tooLate = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Mood> moods = new ArrayDeque<>();
  private boolean tells = true;
  private Runnable whileSending = () -> {};

  synchronized void next(Mood... next) {
    moods.addAll(List.of(next));
  }

  void cannotTell() {
    tells = false;
  }

  void whileSending(Runnable deed) {
    whileSending = deed;
  }

  @Override
  public String purpose() {
    return "test";
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    whileSending.run();
    Mood mood = mood();
    return switch (mood) {
      case TAKES -> take(delivery);
      case LOSES_THE_ANSWER -> {
        take(delivery);
        throw outside(Doubt.UNKNOWN, "timeout", null);
      }
      case LOSES_THE_REQUEST -> throw outside(Doubt.UNKNOWN, "timeout", null);
      case REFUSES -> throw outside(Doubt.NOT_DONE, "refused", null);
      case UNREACHABLE -> throw outside(Doubt.NOT_DONE, "unreachable", null);
      case NOT_NOW ->
          throw outside(Doubt.NOT_NOW, "too-often", Instant.parse("2027-03-01T09:00:00Z"));
      case GONE -> throw outside(Doubt.GONE, "gone", null);
      case BREAKS -> throw new IllegalStateException("a fault of our own");
    };
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    if (!tells) {
      return new Finding.CannotTell();
    }
    String subject = delivery.key().subject();
    return taken.contains(subject)
        ? new Finding.Found(new Receipt("id-" + subject, () -> recorded.add(subject)))
        : new Finding.Absent();
  }

  @Override
  public void failed(Delivery delivery, String reason) {
    failures.add(delivery.key().subject() + " " + reason);
  }

  @Override
  public void delayed(Delivery delivery, String reason, Instant until) {
    failures.add(delivery.key().subject() + " " + reason + " until " + until);
  }

  @Override
  public void superseded(Delivery delivery, Receipt receipt) {
    tooLate.add(receipt.outsideId());
  }

  private Receipt take(Delivery delivery) {
    String subject = delivery.key().subject();
    taken.add(subject);
    return new Receipt("id-" + subject, () -> recorded.add(subject));
  }

  private synchronized Mood mood() {
    return moods.isEmpty() ? Mood.TAKES : moods.removeFirst();
  }

  private static OutsideException outside(Doubt doubt, String reason, Instant retryAt) {
    return new OutsideException("test", doubt, reason, reason, retryAt, null);
  }
}
