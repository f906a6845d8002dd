package org.intersession.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.intersession.integrations.MailAddress;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final MailAddress SECRETARIAT =
      new MailAddress("secretariat@example.org", "The \"Secretariat\"");
  private static final MailAddress READER = new MailAddress("ana@example.com", "Ana García");

  @Test
  void anInvitationNamesTheTimeOfDayInTheMeetingsZone() {
    assertThat(lines(entry("Europe/Zurich", 0, false)))
        .contains(
            "METHOD:REQUEST",
            "UID:m-7-0@example.org",
            "SEQUENCE:0",
            "DTSTAMP:20270301T080000Z",
            "DTSTART;TZID=Europe/Zurich:20270326T143000",
            "DTEND;TZID=Europe/Zurich:20270326T160000",
            "STATUS:CONFIRMED",
            "ORGANIZER;CN=\"The ^'Secretariat^'\":mailto:secretariat@example.org");
  }

  @Test
  void aCancellationKeepsTheUidAndRaisesTheSequence() {
    assertThat(lines(entry("Europe/Zurich", 3, true)))
        .contains("METHOD:CANCEL", "UID:m-7-0@example.org", "SEQUENCE:3", "STATUS:CANCELLED");
  }

  @Test
  void theZoneIsDescribedWithItsChangesAroundTheMeeting() {
    List<String> lines = lines(entry("Europe/Zurich", 0, false));
    assertThat(lines)
        .containsSubsequence(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Zurich",
            "BEGIN:DAYLIGHT",
            "DTSTART:20270328T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "END:VTIMEZONE");
  }

  @Test
  void theZoneSaysWhatHoldsAtTheMeetingItself() {
    assertThat(lines(entry("America/New_York", 0, false)))
        .containsSubsequence(
            "DTSTART:20270314T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "END:DAYLIGHT");
  }

  @Test
  void aZoneWithoutChangesHasOneTime() {
    List<String> lines = lines(entry("Asia/Kathmandu", 0, false));
    assertThat(lines).containsOnlyOnce("BEGIN:STANDARD").contains("TZOFFSETTO:+0545");
  }

  @Test
  void universalTimeNeedsNoZone() {
    assertThat(lines(entry("UTC", 0, false)))
        .contains("DTSTART:20270326T133000Z")
        .doesNotContain("BEGIN:VTIMEZONE");
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
    String title = "اجتماع فريق العمل 日本語 🌍 ".repeat(20);
    String file = file(titled(title));
    assertThat(Arrays.stream(file.split("\r\n")).mapToInt(CalendarFileTest::octets))
        .allMatch(octets -> octets <= 75);
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
  }

  @Test
  void whatIsWrittenInATitleAddsNoLine() {
    String file = file(titled("A;B,C\\D\r\nATTENDEE:mailto:evil@example.com\u2028X"));
    assertThat(file)
        .contains("SUMMARY:A\\;B\\,C\\\\D\\nATTENDEE:mailto:evil@example.com\\nX")
        .doesNotContain("\r\nATTENDEE:mailto:evil");
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  private static CalendarEntry titled(String title) {
    CalendarEntry entry = entry("Europe/Zurich", 0, false);
    return new CalendarEntry(
        entry.uid(),
        0,
        false,
        entry.stamp(),
        title,
        "",
        "",
        entry.start(),
        entry.length(),
        entry.zone());
  }

  private static CalendarEntry entry(String zone, int sequence, boolean cancelled) {
    return new CalendarEntry(
        "m-7-0@example.org",
        sequence,
        cancelled,
        Instant.parse("2027-03-01T08:00:00Z"),
        "Youth working group",
        "Agenda",
        "https://meet.example.org/r/x",
        Instant.parse("2027-03-26T13:30:00Z"),
        Duration.ofMinutes(90),
        ZoneId.of(zone));
  }

  private static String file(CalendarEntry entry) {
    return new CalendarFile(entry, SECRETARIAT, READER).text();
  }

  private static List<String> lines(CalendarEntry entry) {
    return file(entry).replace("\r\n ", "").lines().toList();
  }
}
