package org.intersession.bot.waitingroom.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, told by all that happened: the order and the number in which it was heard make
 * no difference.
 *
 * @param since when they came to where they are
 * @param putBack whether a host put them back to the door
 * @param stays when they were inside; the last one is open while they are
 */
record Presence(State state, Instant since, boolean putBack, List<Stay> stays) {
  Presence {
    stays = List.copyOf(stays);
  }

  /** Where somebody is. */
  enum State {
    WAITING,
    /** Let in, and about to be inside. */
    ADMITTED,
    INSIDE,
    GONE
  }

  /** One time inside. */
  record Stay(Instant from, @Nullable Instant until) {}

  boolean is(State one) {
    return state == one;
  }

  /** Whether they are inside or about to be. */
  boolean in() {
    return state == State.INSIDE || state == State.ADMITTED;
  }

  static Presence of(Collection<Step> steps) {
    Fold fold = new Fold();
    new TreeSet<>(steps).forEach(fold::take);
    return new Presence(fold.state, fold.since, fold.putBack, fold.stays);
  }

  /** Walks through the steps in the order in which they happened. */
  private static final class Fold {
    private final List<Stay> stays = new ArrayList<>();
    private State state = State.GONE;
    private Instant since = Instant.EPOCH;
    private boolean putBack;

    private void take(Step step) {
      switch (step.kind()) {
        case WAITING -> {
          close(step.at());
          move(State.WAITING, step, state != State.WAITING);
        }
        case PUT_BACK -> {
          close(step.at());
          putBack = true;
          move(State.WAITING, step, state != State.WAITING);
        }
        case ADMITTED -> {
          putBack = false;
          move(State.ADMITTED, step, state != State.INSIDE);
        }
        case LEFT_DOOR -> move(State.GONE, step, state == State.WAITING);
        case JOINED -> join(step);
        case LEFT -> leave(step, state == State.INSIDE || state == State.ADMITTED);
        case ENDED -> leave(step, state != State.GONE);
        default -> {}
      }
    }

    private void join(Step step) {
      putBack = false;
      if (state != State.INSIDE) {
        stays.add(new Stay(step.at(), null));
      }
      move(State.INSIDE, step, state != State.INSIDE);
    }

    /** Who was put back has left the room already, whatever is told of it later. */
    private void leave(Step step, boolean really) {
      close(step.at());
      move(State.GONE, step, really);
    }

    private void close(Instant at) {
      int last = stays.size() - 1;
      if (last >= 0 && stays.get(last).until() == null) {
        stays.set(last, new Stay(stays.get(last).from(), at));
      }
    }

    private void move(State to, Step step, boolean really) {
      if (really) {
        state = to;
        since = step.at();
      }
    }
  }
}
