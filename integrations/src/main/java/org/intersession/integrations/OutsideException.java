package org.intersession.integrations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An outside system did not do what it was asked; says who, and whether it may have happened. */
public class OutsideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is known about the effect of the request. */
  public enum Doubt {
    /** It did not happen: refused, or never left. */
    NOT_DONE,
    /** It was asked too often and did not happen; {@link #retryAt()} says when to ask again. */
    NOT_NOW,
    /** What was asked for does not exist there (any more). */
    GONE,
    /** The request left and no clear answer came: it may have happened. */
    UNKNOWN
  }

  private final String system;
  private final Doubt doubt;
  private final String reason;
  private final transient @Nullable Instant retryAt;

  /**
   * @param system the system that was asked, for example {@code zoom}
   * @param reason a stable key of the reason, from which a sentence for the user is made, for
   *     example {@code no-licence} or {@code daily-limit}; {@code other} when none fits
   * @param message for the log: what was asked and what was answered, without secrets
   */
  public OutsideException(
      String system,
      Doubt doubt,
      String reason,
      String message,
      @Nullable Instant retryAt,
      @Nullable Throwable cause) {
    super(system + ": " + message, cause);
    this.system = system;
    this.doubt = doubt;
    this.reason = reason;
    this.retryAt = retryAt;
  }

  /** The system that was asked. */
  public String system() {
    return system;
  }

  /** What is known about the effect. */
  public Doubt doubt() {
    return doubt;
  }

  /** The stable key of the reason. */
  public String reason() {
    return reason;
  }

  /** When to ask again, if the system said. */
  public @Nullable Instant retryAt() {
    return retryAt;
  }
}
