package org.intersession.integrations.zoom;

import java.time.Duration;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** A short wait between two requests. */
final class Pause {
  private Pause() {}

  static void of(Duration length) {
    try {
      Thread.sleep(length.toMillis() + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutsideException(
          ZoomClient.SYSTEM, Doubt.NOT_DONE, Refusal.STOPPED.reason(), "we are stopping", null, e);
    }
  }
}
