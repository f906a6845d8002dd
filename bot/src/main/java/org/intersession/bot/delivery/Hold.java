package org.intersession.bot.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.intersession.bot.state.SystemTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the ledger when its database is older than what it was: then it does not know what has
 * left, and nothing leaves until an officer has seen that.
 */
final class Hold {
  private static final Logger LOG = LoggerFactory.getLogger(Hold.class);

  private final HoldStore store;
  private final MarkMemory memory;
  private final boolean wanted;
  private final TransactionTemplate transaction;
  private final SystemTime time;
  private final Clock business;
  private volatile HoldStore.@Nullable Mark taken;

  /**
   * Watches the ledger.
   *
   * @param wanted whether the settings ask for a hold at the start
   */
  Hold(
      HoldStore store,
      MarkMemory memory,
      boolean wanted,
      TransactionTemplate transaction,
      SystemTime time,
      Clock business) {
    this.store = store;
    this.memory = memory;
    this.wanted = wanted;
    this.transaction = transaction;
    this.time = time;
    this.business = business;
  }

  /**
   * Why and since when nothing leaves.
   *
   * @param missing how many takings the database does not know
   */
  record Held(String reason, Instant since, long missing) {}

  /** Looks, before anything leaves, whether the database is what it was. */
  void start() {
    // Others go on meanwhile. What they remember they have committed, so it is asked first.
    long known = memory.recall(store.mark().ledger());
    HoldStore.Mark mark = store.mark();
    if (known > mark.mark()) {
      begin("restored", known - mark.mark());
    } else if (wanted) {
      begin("asked-for", 0);
    }
  }

  /** Whether something may be taken up now; in the transaction that takes it up. */
  boolean open() {
    Optional<HoldStore.Mark> mark = store.advance();
    if (mark.isEmpty()) {
      return false;
    }
    taken = mark.get();
    long known = memory.highest();
    if (mark.get().mark() <= known && mark.get().ledger().equals(memory.ledger())) {
      begin("restored", known - mark.get().mark() + 1);
      return false;
    }
    return true;
  }

  /** Remembers, outside of the database, how far it came; after it has committed. */
  void remember() {
    HoldStore.Mark mark = taken;
    if (mark != null) {
      memory.remember(mark.ledger(), mark.mark());
    }
  }

  /** Why nothing leaves, if nothing does. */
  Optional<Held> held() {
    return store.held();
  }

  /** An officer has seen it; false if nothing was held. */
  boolean release(String person) {
    HoldStore.Mark mark = store.mark();
    boolean released = store.release(memory.recall(mark.ledger()) + 1);
    if (released) {
      LOG.warn("The ledger was released by {}", person);
    }
    return released;
  }

  private void begin(String reason, long missing) {
    transaction.executeWithoutResult(
        status -> {
          if (store.hold(reason, missing, time.now(), business.instant())) {
            LOG.error("Nothing leaves until an officer says “release”: {} ({})", reason, missing);
          }
        });
  }
}
