package org.intersession.bot.waitingroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.integrations.MeetingNotice.Attendee;
import org.intersession.integrations.MeetingNotice.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class AttendanceTest {
  private static final Instant NOON = Instant.parse("2027-04-01T12:00:00Z");
  private static final Instant END = Instant.parse("2027-04-01T13:00:00Z");

  @Autowired private JdbcClient jdbc;
  @Autowired private RosterStore roster;
  @Autowired private Rosters rosters;
  @Autowired private Attendance attendance;
  @Autowired private AttendanceStore store;
  @Autowired private KnownMeetings meetings;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PersonalLinks links;
  @LocalServerPort private int port;
  private int meeting;

  @BeforeEach
  void aMeetingWithJaneRegistered() {
    meeting = meeting();
    jdbc.sql(
            """
            INSERT INTO registration (meeting, email, given, family, party, body, role, locale,
                zone, interpretation, accessibility, presence, people, state, reason,
                consented_at, made_at, outside_id)
            VALUES (?, 'jane@example.org', 'Jane', 'Mwangi', 'KEN', 'Kenya', 'Adviser', 'en', '',
                '', '', 'ALONE', 1, 'APPROVED', '', '2027-01-01Z', '2027-01-01Z', 'R1')\
            """)
        .param(meeting)
        .update();
  }

  @Test
  void eachStayIsALineByPartyAndTheUnknownComeLast() {
    stays("P1", "iPad", "", 0, 10);
    stays("P2", "Jane Mwangi", "R1", 5, 25);
    stays("P2", "Jane Mwangi", "R1", 30, 60);
    assertThat(rows())
        .containsExactly(
            List.of(
                "Kenya",
                "KEN",
                "Jane Mwangi",
                "Adviser",
                "Jane Mwangi",
                "2027-04-01 14:05:00",
                "2027-04-01 14:25:00",
                "20"),
            List.of(
                "Kenya",
                "KEN",
                "Jane Mwangi",
                "Adviser",
                "Jane Mwangi",
                "2027-04-01 14:30:00",
                "2027-04-01 15:00:00",
                "30"),
            List.of(
                "",
                "",
                "nobody on the list",
                "",
                "iPad",
                "2027-04-01 14:00:00",
                "2027-04-01 14:10:00",
                "10"));
  }

  @Test
  void whoOnlyWaitedWasNotThere() {
    roster.touch(meeting);
    came("P1", "Jane Mwangi", "R1");
    roster.step(meeting, "P1", new Step(Kind.WAITING, NOON));
    assertThat(rows()).isEmpty();
  }

  @Test
  void whoCameIsForgottenWhenTheRegistrationsAre() {
    stays("P1", "Jane Mwangi", "R1", 0, 10);
    forgetAt(END.plus(Duration.ofDays(180)).minusSeconds(1));
    assertThat(rows()).hasSize(1);
    forgetAt(END.plus(Duration.ofDays(180)));
    assertThat(rows()).isEmpty();
    assertThat(store.meetings()).doesNotContain(meeting);
  }

  @Test
  void theListIsAFileBehindAnOfficersLink() throws IOException, InterruptedException {
    stays("P1", "=HYPERLINK(\"http://x\")", "", 0, 10);
    stays("P2", "Jane Mwangi", "R1", 5, 25);
    String page = "/w/" + secret();

    HttpResponse<byte[]> csv = file(page + "/attendance.csv");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"attendance-" + meeting + ".csv\"");
    assertThat(csv.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(new String(csv.body(), StandardCharsets.UTF_8))
        .contains("Jane Mwangi", "2027-04-01 14:05:00")
        .doesNotContainPattern("(?m)(^|[,;\"])=HYPERLINK");
    HttpResponse<byte[]> sheet = file(page + "/attendance.xlsx");
    assertThat(sheet.body()).startsWith('P', 'K');
  }

  @Test
  void aWrongLinkGivesNoFile() throws IOException, InterruptedException {
    assertThat(file("/w/AAAAAAAAAAAAAAAAAAAAAA/attendance.csv").statusCode()).isEqualTo(404);
  }

  private String secret() {
    return links
        .make(
            PersonalLinks.Order.of(
                "waiting-room", meeting + " Officer", Instant.parse("2099-01-01T00:00:00Z")))
        .secret();
  }

  private HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private void forgetAt(Instant now) {
    new AttendanceRetention(
            store, meetings, transaction, Clock.fixed(now, ZoneOffset.UTC), Duration.ofDays(180))
        .round();
  }

  private List<List<String>> rows() {
    RosterWords words = new RosterWords(Locale.ENGLISH, ZoneOffset.UTC);
    return attendance.of(rosters.of(meetings.find(meeting).orElseThrow()), words).rows();
  }

  private void stays(String key, String name, String link, int from, int until) {
    roster.touch(meeting);
    came(key, name, link);
    roster.step(meeting, key, new Step(Kind.JOINED, NOON.plus(Duration.ofMinutes(from))));
    roster.step(meeting, key, new Step(Kind.LEFT, NOON.plus(Duration.ofMinutes(until))));
  }

  private void came(String key, String name, String link) {
    roster.came(meeting, new Attendee(key, name, "", link, ""), NOON);
  }

  private int meeting() {
    String plan =
        """
        {"title":"Youth","starts":["%s"],"cancelled":[],"zone":"Europe/Zurich","length":"PT1H",
         "rhythm":null,"size":100,"groups":[],"agenda":"",
         "settings":{"registration":true,"registrationUntil":null,"admission":"REGISTERED",
          "languages":[],"interpreters":[],"chat":"OFF","recording":"NONE","renaming":false,
          "officer":null}}\
        """
            .formatted(NOON);
    String place =
        "{\"chat\":\"teams\",\"id\":\"x\",\"name\":\"\",\"personal\":false,\"address\":\"x\"}";
    return jdbc.sql(
            """
            INSERT INTO meeting (reference, title, platform, host_id, state, revision, plan,
                confirmed, locale, place_chat, place_id, draft, place)
            VALUES (:reference, 'Youth', 'zoom', 'zoom.small@example.org', 'CREATING', 1,
                cast(:plan AS jsonb),
                jsonb_build_object('place', cast(:place AS jsonb), 'draft', 1), 'en', 'teams',
                :reference, 1, cast(:place AS jsonb))
            RETURNING number\
            """)
        .param("reference", UUID.randomUUID().toString())
        .param("plan", plan)
        .param("place", place)
        .query(Integer.class)
        .single();
  }
}
