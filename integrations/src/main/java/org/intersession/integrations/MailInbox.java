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
   * The files that came with a mail, those too that its text shows.
   *
   * @param atMost bytes; the content of a larger one is not fetched
   * @throws OutsideException when they were not fetched
   */
  List<Attached> attached(String mailbox, String id, int atMost);

  /**
   * A whole mail as it came over the wire.
   *
   * @throws OutsideException when it was not fetched; reason {@code too-large} above the limit
   */
  byte[] whole(String mailbox, String id, int atMost);

  /**
   * A file that came with a mail.
   *
   * @param name as its sender named it
   * @param shown whether the mail's text shows it, as it does a picture
   * @param size in bytes, about
   * @param content absent for one that is too large, and for one that cannot be fetched by itself,
   *     as a mail in a mail
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Attached(String name, boolean shown, long size, byte @Nullable [] content) {}

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

  /** Who is behind a mail, as far as its head says. */
  enum Origin {
    PERSON,
    /** A machine wrote it, or a mailing list handed it on: it is neither answered nor handed on. */
    MACHINE,
    /** The mail system that took it in doubts that its sender is its sender. */
    DOUBTED
  }

  /** A longer text is cut. */
  int TEXT_AT_MOST = 20_000;

  /**
   * A mail that came; its text without form.
   *
   * @param to the addresses that it was written or copied to, lower case
   * @param files whether files came with it
   */
  record Arrived(
      String id,
      Kind kind,
      Origin origin,
      String from,
      List<String> to,
      String subject,
      String text,
      boolean files,
      Instant at) {
    public Arrived {
      to = List.copyOf(to);
    }
  }
}
