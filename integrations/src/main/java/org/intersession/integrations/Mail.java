package org.intersession.integrations;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it shall arrive.
 *
 * @param reference our name for it, by which it is found again
 * @param from the mailbox that sends it, and the name that people read
 * @param replyTo where answers go, if not to the sender
 * @param html the text as a page
 * @param text the same without form
 * @param unsubscribe where a mail program tells that its reader wants no more of these; absent for
 *     letters that cannot be refused
 * @param list the id of the mailing list that hands it on, as in {@code spwg.example.org}; else
 *     empty
 */
public record Mail(
    String reference,
    MailAddress from,
    @Nullable MailAddress replyTo,
    MailAddress to,
    List<MailAddress> copies,
    String subject,
    String html,
    String text,
    List<Enclosure> enclosures,
    @Nullable URI unsubscribe,
    String list) {
  private static final Pattern LIST = Pattern.compile("[a-z0-9.-]{0,200}");
  private static final int SUBJECT_AT_MOST = 200;

  /** The subject becomes one line. */
  public Mail {
    copies = List.copyOf(copies);
    enclosures = List.copyOf(enclosures);
    subject = MailText.cut(MailText.line(subject), SUBJECT_AT_MOST);
    if (!LIST.matcher(list).matches()) {
      throw new IllegalArgumentException("no id of a mailing list: " + MailText.line(list));
    }
  }

  /** A mail that no list hands on and that cannot be refused. */
  public Mail(
      String reference,
      MailAddress from,
      @Nullable MailAddress replyTo,
      MailAddress to,
      List<MailAddress> copies,
      String subject,
      String html,
      String text,
      List<Enclosure> enclosures) {
    this(reference, from, replyTo, to, copies, subject, html, text, enclosures, null, "");
  }

  /** The same, but of a kind that its reader may refuse with one click there. */
  public Mail unsubscribe(@Nullable URI there) {
    return new Mail(
        reference, from, replyTo, to, copies, subject, html, text, enclosures, there, list);
  }

  /** The same, handed on by the mailing list of this id. */
  public Mail of(String id) {
    return new Mail(
        reference, from, replyTo, to, copies, subject, html, text, enclosures, unsubscribe, id);
  }

  /** The same with further files. */
  public Mail with(List<Enclosure> files) {
    List<Enclosure> all = Stream.concat(enclosures.stream(), files.stream()).toList();
    return new Mail(
        reference, from, replyTo, to, copies, subject, html, text, all, unsubscribe, list);
  }

  /**
   * A file that goes with the mail.
   *
   * @param type with its parameters, as in {@code text/calendar; method=REQUEST; charset=UTF-8}
   * @param inlineId the name by which the page shows it; absent for an ordinary attachment
   */
  public record Enclosure(String name, String type, byte[] content, @Nullable String inlineId) {
    /** An ordinary attachment. */
    public static Enclosure attached(String name, String type, byte[] content) {
      return new Enclosure(name, type, content, null);
    }

    /** Whether it is an entry of a calendar. */
    public boolean calendar() {
      return type.startsWith("text/calendar");
    }
  }
}
