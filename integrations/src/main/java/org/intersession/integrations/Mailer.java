package org.intersession.integrations;

/** Sends mail. */
public interface Mailer {
  /** The system's name in data, lower case. */
  String system();

  /**
   * Sends a mail whose reference was never used before.
   *
   * @return what the system calls it
   * @throws OutsideException when it was not sent, or may not have been
   */
  String send(Mail mail);

  /**
   * Sends a mail of which an earlier attempt may have arrived. Where the system can be asked, it is
   * not sent a second time.
   *
   * @return what the system calls it
   * @throws OutsideException when it was not sent, or may not have been
   */
  String sendAgain(Mail mail);

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
