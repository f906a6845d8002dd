package org.intersession.bot.mail;

import java.util.List;
import java.util.Locale;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was shown and shall arrive: all its sentences, and what goes with it.
 *
 * @param instrument under whose name it goes, a key of the settings; empty for the only one
 * @param locale the reader's language
 * @param parts in the order in which they are read
 * @param entries for the reader's calendar
 * @param answers the tag of the address to which answers go; absent for the sender's own
 */
public record Letter(
    String instrument,
    MailAddress to,
    List<MailAddress> copies,
    Locale locale,
    String subject,
    List<Part> parts,
    List<CalendarEntry> entries,
    @Nullable String answers) {
  public Letter {
    copies = List.copyOf(copies);
    parts = List.copyOf(parts);
    entries = List.copyOf(entries);
  }

  /** A letter that is answered to its sender's own address. */
  public Letter(
      String instrument,
      MailAddress to,
      List<MailAddress> copies,
      Locale locale,
      String subject,
      List<Part> parts,
      List<CalendarEntry> entries) {
    this(instrument, to, copies, locale, subject, parts, entries, null);
  }

  /**
   * A part of a letter.
   *
   * @param label of a fact; empty otherwise
   * @param link where a button leads; empty otherwise
   */
  public record Part(Kind kind, String label, String text, String link) {
    /** What a part is. */
    public enum Kind {
      PARAGRAPH,
      /** A line with a label, for example when and where. */
      FACT,
      /** A link that looks like a button. */
      BUTTON,
      /** What matters least. */
      QUIET
    }

    /** A paragraph. */
    public static Part paragraph(String text) {
      return new Part(Kind.PARAGRAPH, "", text, "");
    }

    /** A line with a label. */
    public static Part fact(String label, String text) {
      return new Part(Kind.FACT, label, text, "");
    }

    /** A button. */
    public static Part button(String text, String link) {
      return new Part(Kind.BUTTON, "", text, link);
    }

    /** A line in small print. */
    public static Part quiet(String text) {
      return new Part(Kind.QUIET, "", text, "");
    }
  }
}
