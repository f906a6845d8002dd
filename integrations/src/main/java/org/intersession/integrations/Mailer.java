package org.intersession.integrations;

/** Sends mail. */
public interface Mailer {
  /** The system's name in data, lower case. */
  String system();

  /**
   * Sends a mail. Where the system can be asked, a mail that was sent before under the same
   * reference is not sent again.
   *
   * @return what the system calls it
   * @throws OutsideException when it was not sent, or may not have been
   */
  String send(Mail mail);

  /**
   * What became of an earlier attempt.
   *
   * @param mailbox the address that sent it
   * @throws OutsideException when the system cannot be asked now
   */
  Trace trace(String mailbox, String reference);

  /** What is known of a mail. */
  sealed interface Trace {
    /** It was sent, and is called so. */
    record Sent(String id) implements Trace {}

    /** It was not sent. */
    record NotSent() implements Trace {}

    /** The system cannot be asked such a thing. */
    record CannotTell() implements Trace {}
  }
}
