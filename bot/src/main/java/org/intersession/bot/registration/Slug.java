package org.intersession.bot.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;

/** The last part of the address of a meeting's page: its number, and what cannot be guessed. */
final class Slug {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})-([0-9a-f]{12})");

  private Slug() {}

  static String of(MeetingFacts meeting) {
    return meeting.number() + "-" + tail(meeting);
  }

  /** The meeting that it names; a wrong one names nothing. */
  static Optional<MeetingFacts> meeting(String slug, KnownMeetings meetings) {
    Matcher form = FORM.matcher(slug);
    if (!form.matches()) {
      return Optional.empty();
    }
    byte[] said = form.group(2).getBytes(StandardCharsets.US_ASCII);
    return meetings
        .find(Integer.parseInt(form.group(1)))
        .filter(
            meeting ->
                MessageDigest.isEqual(said, tail(meeting).getBytes(StandardCharsets.US_ASCII)));
  }

  private static String tail(MeetingFacts meeting) {
    return meeting.reference().replace("-", "").substring(0, 12);
  }
}
