package org.intersession.bot.registration;

import java.util.Locale;
import java.util.UUID;
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
 * @param telephone the number from which they call; may be empty
 * @param testing whether they come to the test session
 * @param letter the letter of nomination that they handed in
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
    int people,
    String telephone,
    boolean testing,
    @Nullable UUID letter) {
  /** How somebody takes part. */
  public enum Presence {
    ALONE,
    /** One device for several people. */
    ROOM,
    TELEPHONE
  }

  /**
   * Whether another asks for the same person in the same name; a Party has one in each language.
   */
  boolean sameIdentity(Application other) {
    boolean sameBody =
        party == null ? other.party == null && body.equals(other.body) : party.equals(other.party);
    return given.equals(other.given)
        && family.equals(other.family)
        && email.equals(other.email)
        && sameBody;
  }

  /** The same for the person with this address, with the letter that they handed in before. */
  Application of(String address, @Nullable UUID earlier) {
    return new Application(
        given,
        family,
        address,
        party,
        body,
        role,
        locale,
        zone,
        interpretation,
        accessibility,
        presence,
        people,
        telephone,
        testing,
        letter == null ? earlier : letter);
  }
}
