package org.intersession.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.ZoomTells;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The live page and the host's panel, with the platform's script replaced by a recorder. */
@ServiceTest
class WaitingRoomPageTest {
  private static final String PLACE =
      "{\"chat\":\"teams\",\"id\":\"x\",\"name\":\"\",\"personal\":false,\"address\":\"x\"}";

  /** Says what it was asked; who waits is what the test says. */
  private static final String RECORDER =
      """
      window.asked = [];
      window.door = %s;
      window.zoomSdk = {
        async config() { return { unsupportedApis: %s, clientVersion: "6.4.0" }; },
        async getUserContext() { return { role: "%s" }; },
        async getWaitingRoomParticipants() {
          return { participants: window.door.map((one) => ({ participantUUID: one })) };
        },
        onWaitingRoomParticipantJoin() {},
        onWaitingRoomParticipantLeave() {},
        async admitParticipantFromWaitingRoom(options) {
          window.asked.push("admit " + options.participantUUID);
          window.door = window.door.filter((one) => one !== options.participantUUID);
        },
        async putParticipantToWaitingRoom(options) {
          window.asked.push("put back " + options.participantUUID);
        },
        async setParticipantScreenName(options) {
          window.asked.push("rename " + options.participantUUID + " " + options.screenName);
        },
      };
      """;

  private static Chromium chromium;

  @Autowired private JdbcClient jdbc;
  @Autowired private PersonalLinks links;
  @Autowired private SystemTime time;
  @LocalServerPort private int port;

  private final String zoomId = "8" + Math.abs(UUID.randomUUID().hashCode());
  private ZoomTells zoom;
  private int meeting;

  @BeforeAll
  static void start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void aMeetingWithTwoRegistered() {
    zoom = new ZoomTells(port, time);
    meeting = meeting();
    registered("Jane", "Mwangi", "KEN", "Kenya", "R1");
    registered("Ana", "Solano", "CRI", "Costa Rica", "R2");
  }

  @Test
  void theLivePageFollowsWhoComes() {
    Page page = chromium.open(address("/w/" + link()));
    assertThat(page.locator("h1")).containsText("Waiting room of meeting " + meeting);
    assertThat(page.locator("#roster")).containsText("Nobody is waiting.");

    tells("participant_joined_waiting_room", "P1", "Mwangi J.", "");

    assertThat(page.locator("#roster")).containsText("Mwangi J.");
    assertThat(page.locator("#roster")).containsText("Jane Mwangi (Kenya)");
    assertThat(page.locator("#status")).containsText("1 waits");
    assertThat(page.locator("code")).hasText("Kenya - Jane MWANGI");
    assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
    Chromium.picture(page, "waiting-live");
  }

  @Test
  void withoutScriptsTheLivePageIsWhole() {
    tells("participant_joined_waiting_room", "P1", "Jane Mwangi", "R1");
    String html = chromium.open(address("/w/" + link() + "/roster")).content();
    assertThat(html).contains("Jane Mwangi (Kenya)");
  }

  @Test
  void axeFindsNothingOnAnyPageOfTheDoor() {
    tells("participant_joined_waiting_room", "P1", "Mwangi J.", "");
    tells("participant_joined_waiting_room", "P3", "Bob Stranger", "R2");
    tells("participant_joined", "P2", "Ana Solano", "");
    clean(chromium.open(address("/w/" + link())), "live");
    clean(chromium.open(address("/w/" + "A".repeat(22))), "gone");
    clean(chromium.open(address("/panel")), "door");
    clean(panel("[\"P1\",\"P3\"]", "[]", "host"), "panel");
  }

  private static void clean(Page page, String name) {
    Chromium.picture(page, "waiting-" + name);
    assertThat(Accessibility.findings(page)).as(name).isEmpty();
  }

  @Test
  void aWrongLinkIsToldSo() {
    Page page = chromium.open(address("/w/" + "A".repeat(22)));
    assertThat(page.locator("h1")).hasText("This page has closed");
  }

  @Test
  void thePanelLetsInByItselfOnlyWhoComesWithTheirOwnLink() {
    Page page = panel("[\"P1\",\"P2\",\"P3\"]", "[]", "host");
    tells("participant_joined_waiting_room", "P2", "Ana Solano (Costa Rica)", "");
    tells("participant_joined_waiting_room", "P3", "Bob Stranger", "R2");
    tells("participant_joined_waiting_room", "P1", "Kenya - Jane MWANGI", "R1");

    page.waitForFunction("() => window.asked.length > 0");
    assertThat(page.locator("#roster")).containsText("Bob Stranger");
    assertThat(asked(page)).containsExactly("admit P1");
    Chromium.picture(page, "waiting-panel");
    assertThat(deeds()).containsExactly("ADMIT_BY_ITSELF 3 Kenya - Jane MWANGI Officer");
  }

  @Test
  void theKeyboardAloneAdmitsRenamesAndPutsBack() {
    Page page = panel("[\"P2\"]", "[]", "coHost");
    tells("participant_joined_waiting_room", "P2", "Ana Solano", "");
    press(page, "Admit Ana Solano");
    page.waitForFunction("() => window.asked.length === 1");
    tells("participant_joined", "P2", "Ana Solano", "");
    press(page, "Rename Ana Solano");
    page.waitForFunction("() => window.asked.length === 2");
    press(page, "Put Ana Solano back to the waiting room");
    page.waitForFunction("() => window.asked.length === 3");
    assertThat(asked(page))
        .containsExactly("admit P2", "rename P2 Costa Rica - Ana SOLANO", "put back P2");
  }

  @Test
  void whoIsHeldStaysHeld() {
    Page page = panel("[\"P1\"]", "[]", "host");
    page.locator("#automatic").uncheck();
    tells("participant_joined_waiting_room", "P1", "Kenya - Jane MWANGI", "R1");
    press(page, "Hold Kenya - Jane MWANGI");
    assertThat(page.locator("#roster")).containsText("Is held by an officer.");
    page.locator("#automatic").check();
    assertThat(page.locator("li[data-automatic=true]")).hasCount(0);
    assertThat(asked(page)).isEmpty();
  }

  @Test
  void aMissingPermissionIsSaidAndItsButtonIsOff() {
    Page page = panel("[]", "[\"setParticipantScreenName\"]", "host");
    tells("participant_joined", "P2", "Ana Solano", "");
    assertThat(page.locator("#lacks")).containsText("setParticipantScreenName (6.4.0)");
    assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Rename Ana Solano")))
        .isDisabled();
  }

  @Test
  void whoIsNoHostIsToldSo() {
    Page page = panel("[]", "[]", "attendee");
    assertThat(page.locator("#lacks")).containsText("Only the host and co-hosts");
  }

  @Test
  void outsideZoomThePanelAdvises() {
    Page page = entered(route -> route.abort());
    tells("participant_joined_waiting_room", "P2", "Ana Solano", "");
    assertThat(page.locator("#lacks")).containsText("not opened inside Zoom");
    assertThat(page.locator("#roster")).containsText("Ana Solano");
  }

  @Test
  void aWrongLinkDoesNotOpenThePanel() {
    Page page = chromium.open(address("/panel"));
    page.getByLabel("Your personal link").fill("https://example.org/w/" + "B".repeat(22));
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT))
        .hasText("That link opens nothing. Ask the bot for a new one.");
  }

  @Test
  void nothingButThePlatformsScriptComesFromElsewhere() {
    List<String> foreign = new ArrayList<>();
    Page page = panel("[]", "[]", "host");
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address("/"))) {
            foreign.add(request.url());
          }
        });
    page.reload();
    assertThat(page.locator("#roster")).isVisible();
    assertThat(foreign).containsExactly("https://appssdk.zoom.us/sdk.min.js");
  }

  private Page panel(String door, String unsupported, String role) {
    String script = RECORDER.formatted(door, unsupported, role);
    return entered(
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(script)));
  }

  private Page entered(java.util.function.Consumer<Route> script) {
    Page page = chromium.open(address("/panel"));
    page.route("https://appssdk.zoom.us/**", script);
    page.getByLabel("Your personal link").fill("https://example.org/w/" + link());
    page.keyboard().press("Enter");
    assertThat(page.locator("#roster")).isVisible();
    return page;
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).focus();
    page.keyboard().press("Enter");
  }

  @SuppressWarnings("unchecked")
  private static List<String> asked(Page page) {
    return (List<String>) page.evaluate("() => window.asked");
  }

  private List<String> deeds() {
    return jdbc.sql(
            "SELECT deed || ' ' || about || ' ' || by_whom FROM roster_deed WHERE meeting = :m")
        .param("m", meeting)
        .query(String.class)
        .list();
  }

  private void tells(String event, String key, String name, String link) {
    String registrant = link.isEmpty() ? "" : ",\"registrant_id\":\"" + link + zoomId + "\"";
    String body =
        """
        {"event":"meeting.%s","event_ts":%d,"payload":{"object":{"id":"%s","uuid":"U%s",
        "participant":{"participant_uuid":"%s","user_name":"%s"%s}}}}\
        """
            .formatted(event, time.now().toEpochMilli(), zoomId, zoomId, key, name, registrant);
    assertThat(zoom.tells(body)).isEqualTo(200);
  }

  private String link() {
    return links
        .make(
            PersonalLinks.Order.of(
                "waiting-room", meeting + " Officer", Instant.parse("2099-01-01T00:00:00Z")))
        .secret();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private int meeting() {
    String plan =
        """
        {"title":"Youth working group","starts":["2027-04-01T12:00:00Z"],"cancelled":[],
         "zone":"Europe/Zurich","length":"PT1H","rhythm":null,"size":100,"groups":[],"agenda":"",
         "settings":{"registration":true,"registrationUntil":null,"admission":"REGISTERED",
          "languages":["en","fr"],"interpreters":[],"chat":"OFF","recording":"NONE",
          "renaming":false,"officer":null}}\
        """;
    String outside =
        """
        {"platform":"zoom","hostId":"h","id":"%s","joinLink":"https://zoom.us/j/1","registrationLink":null,"passcode":null,
         "occurrences":[],"differences":[]}\
        """
            .formatted(zoomId);
    return jdbc.sql(
            """
            INSERT INTO meeting (reference, title, platform, host_id, state, revision, plan,
                confirmed, locale, place_chat, place_id, draft, place, outside)
            VALUES (:reference, 'Youth working group', 'zoom', 'zoom.small@example.org', 'SET_UP',
                1, cast(:plan AS jsonb),
                jsonb_build_object('place', cast(:place AS jsonb), 'draft', 1), 'en', 'teams',
                :reference, 1, cast(:place AS jsonb), cast(:outside AS jsonb))
            RETURNING number\
            """)
        .param("reference", UUID.randomUUID().toString())
        .param("plan", plan)
        .param("place", PLACE)
        .param("outside", outside)
        .query(Integer.class)
        .single();
  }

  private void registered(String given, String family, String party, String body, String link) {
    jdbc.sql(
            """
            INSERT INTO registration (meeting, email, given, family, party, body, role, locale,
                zone, interpretation, accessibility, presence, people, state, reason,
                consented_at, made_at, outside_id)
            VALUES (:meeting, :email, :given, :family, :party, :body, '', 'en', '', '', '', 'ALONE',
                1, 'APPROVED', '', now(), now(), :link)\
            """)
        .param("meeting", meeting)
        .param("email", given.toLowerCase(java.util.Locale.ROOT) + "@example.org")
        .param("given", given)
        .param("family", family)
        .param("party", party)
        .param("body", body)
        .param("link", link + zoomId)
        .update();
  }
}
