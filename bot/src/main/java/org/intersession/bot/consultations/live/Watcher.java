package org.intersession.bot.consultations.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;

/**
 * One open page. It is written to without waiting: what its line does not take now waits in a short
 * queue, and a page that falls further behind is let go, to come back and catch up by itself.
 */
final class Watcher implements WriteListener {
  private static final int WAITING_AT_MOST = 256;

  private final AsyncContext context;
  private final ServletOutputStream out;
  private final BooleanSupplier allowed;
  private final Runnable gone;
  private final ArrayDeque<byte[]> waiting = new ArrayDeque<>(4);
  private boolean open;
  private boolean over;
  private boolean unflushed;

  Watcher(AsyncContext context, ServletOutputStream out, BooleanSupplier allowed, Runnable gone) {
    this.context = context;
    this.out = out;
    this.allowed = allowed;
    this.gone = gone;
  }

  /** Sends it, now or as soon as the line takes it. */
  synchronized void send(byte[] frame) {
    if (over) {
      return;
    }
    if (waiting.size() >= WAITING_AT_MOST) {
      end();
      return;
    }
    waiting.add(frame);
    if (open) {
      drain();
    }
  }

  /** Whether its personal link still lives. */
  boolean allowed() {
    return allowed.getAsBoolean();
  }

  @Override
  public synchronized void onWritePossible() {
    open = true;
    drain();
  }

  @Override
  public synchronized void onError(Throwable lost) {
    end();
  }

  private void drain() {
    try {
      while (!over && out.isReady()) {
        byte[] next = waiting.poll();
        if (next != null) {
          out.write(next);
          unflushed = true;
        } else if (unflushed) {
          unflushed = false;
          // The next round asks whether all left; if not, the container calls when it has.
          out.flush();
        } else {
          return;
        }
      }
    } catch (IOException | IllegalStateException lost) {
      end();
    }
  }

  /** Lets it go; a browser comes back by itself. */
  synchronized void end() {
    if (over) {
      return;
    }
    over = true;
    waiting.clear();
    gone.run();
    try {
      context.complete();
    } catch (IllegalStateException closed) {
      // The container has closed it before us.
      return;
    }
  }
}
