package org.intersession.bot.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A calendar's file as others may have it: the same entries, but published instead of asked for,
 * and without the addresses of those who asked and were asked: nobody agreed to show theirs.
 */
public final class CalendarCopy {
  /** The type that a mail names. */
  public static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

  private static final String BEGIN = "BEGIN:VCALENDAR";
  private static final String BEGIN_ALARM = "BEGIN:VALARM";
  private static final String END_ALARM = "END:VALARM";
  private static final Set<String> PRIVATE =
      Set.of("METHOD", "ORGANIZER", "ATTENDEE", "CONTACT", "ATTACH", "REQUEST-STATUS");

  private CalendarCopy() {}

  /** Whether a content is a calendar's. */
  public static boolean takes(byte[] content) {
    return upper(text(Arrays.copyOf(content, Math.min(64, content.length)))).startsWith(BEGIN);
  }

  /** The copy. */
  public static byte[] of(byte[] content) {
    ContentLines copy = new ContentLines();
    // A name may be folded too, so that nothing is looked at before it is unfolded.
    String unfolded = text(content).replaceAll("(?:\r\n?|\n)[ \t]", "");
    boolean alarm = false;
    for (String line : unfolded.split("\r\n?|\n")) {
      String said = upper(line);
      alarm |= said.equals(BEGIN_ALARM);
      if (!alarm && goesOn(said)) {
        copy.add(line.strip());
      }
      if (said.equals(BEGIN)) {
        copy.add("METHOD:PUBLISH");
      }
      alarm &= !said.equals(END_ALARM);
    }
    return copy.text().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean goesOn(String said) {
    String name = said.split("[:;]", 2)[0];
    return !said.isEmpty() && !PRIVATE.contains(name) && !name.startsWith("X-");
  }

  private static String upper(String line) {
    return line.strip().toUpperCase(Locale.ROOT);
  }

  private static String text(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
