package org.intersession.integrations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what came to a mailbox. */
public interface MailInbox {
  /**
   * What has come since.
   *
   * @param mark what an earlier reading gave; absent for all that is there
   * @throws OutsideException when the mailbox cannot be read now
   */
  Arrivals since(String mailbox, @Nullable String mark);

  /**
   * The files attached to a mail, without those that its text shows. One that cannot be fetched by
   * itself, as a mail in a mail, is there without content.
   *
   * @throws OutsideException when they were not fetched
   */
  List<Mail.Enclosure> enclosures(String mailbox, String id);

  /**
   * A whole mail as it came over the wire.
   *
   * @throws OutsideException when it was not fetched; reason {@code too-large} above the limit
   */
  byte[] whole(String mailbox, String id, int atMost);

  /**
   * Mails, the oldest first, and where to go on the next time.
   *
   * @param mark opaque; {@link #since} takes it
   */
  record Arrivals(List<Arrived> mails, String mark) {
    public Arrivals {
      mails = List.copyOf(mails);
    }
  }

  /** What kind of mail came. */
  enum Kind {
    /** Somebody wrote it. */
    LETTER,
    /** A mail of ours could not be delivered. */
    BOUNCE,
    /** A machine says that the reader is away. */
    AWAY
  }

  /**
   * A mail that came; its text without form.
   *
   * @param to the addresses that it was written to, lower case
   */
  record Arrived(
      String id, Kind kind, String from, List<String> to, String subject, String text, Instant at) {
    public Arrived {
      to = List.copyOf(to);
    }
  }
}
