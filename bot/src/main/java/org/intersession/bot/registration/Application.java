package org.intersession.bot.registration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for.
 *
 * @param party the code of the Party or observer on the instrument's list, if it is on it
 * @param body the Party or organisation as it was written
 * @param locale the language of mails and pages
 * @param zone the time zone for mails; empty for the meeting's
 * @param interpretation the language that they want to hear; empty for none
 * @param presence alone, in a room with others, or by telephone
 * @param people how many share the device
 */
public record Application(
    String given,
    String family,
    String email,
    @Nullable String party,
    String body,
    String role,
    Locale locale,
    String zone,
    String interpretation,
    String accessibility,
    Presence presence,
    int people) {
  /** How somebody takes part. */
  public enum Presence {
    ALONE,
    /** One device for several people. */
    ROOM,
    TELEPHONE
  }
}
