package org.intersession.integrations.markup;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of PDF, {@code D:20270312140000+01'00'} and its shorter and looser forms, and ISO 8601.
 * A date that can be read in two ways (3/4/2027) is no date.
 */
public final class PdfDate {
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?:D:)?(\\d{4})(\\d{2})?(\\d{2})?(\\d{2})?(\\d{2})?(\\d{2})?"
              + "(?:[Zz](?:00)?'?(?:00)?'?|([+-])(\\d{2})[':]?(\\d{2})?'?)?");
  private static final Pattern ISO =
      Pattern.compile(
          "(?:D:)?(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?"
              + " ?(?:Z|z|([+-])(\\d{2}):?(\\d{2})?)?");
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxx");

  private PdfDate() {}

  /** The date that a text says, or none; without a zone it is taken as UTC. */
  public static @Nullable OffsetDateTime parse(@Nullable String text) {
    if (text == null || text.length() > 40) {
      return null;
    }
    String trimmed = text.strip();
    for (Pattern pattern : new Pattern[] {COMPACT, ISO}) {
      Matcher parts = pattern.matcher(trimmed);
      if (parts.matches()) {
        return date(parts);
      }
    }
    return null;
  }

  /** A date as PDF writes it. */
  public static String format(OffsetDateTime date) {
    String written = WRITTEN.format(date);
    int zone = written.length() - 2;
    return written.substring(0, zone) + "'" + written.substring(zone) + "'";
  }

  private static @Nullable OffsetDateTime date(Matcher parts) {
    try {
      return OffsetDateTime.of(
          part(parts, 1, 0),
          part(parts, 2, 1),
          part(parts, 3, 1),
          part(parts, 4, 0),
          part(parts, 5, 0),
          part(parts, 6, 0),
          0,
          zone(parts));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static ZoneOffset zone(Matcher parts) {
    int sign = "-".equals(parts.group(7)) ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * part(parts, 8, 0), sign * part(parts, 9, 0));
  }

  private static int part(Matcher parts, int group, int otherwise) {
    String digits = parts.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
