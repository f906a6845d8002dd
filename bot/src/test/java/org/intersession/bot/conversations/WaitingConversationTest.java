package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intersession.bot.Await;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.ZoomTells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class WaitingConversationTest extends Conversation {
  @Autowired private SystemTime time;
  @LocalServerPort private int port;

  private ZoomTells zoom;
  private String zoomId;

  @BeforeEach
  void aMeetingWithTwoRegistered() {
    say(
        "meet \"Finance\" 12 March 2027 14:00 Geneva 1h 20 people on zoom registration admit"
            + " registered");
    say("yes");
    Await.until(() -> state().equals("SET_UP"));
    zoomId = database().sql("SELECT outside ->> 'id' FROM meeting").query(String.class).single();
    zoom = new ZoomTells(port, time);
    registered("Jane", "Mwangi", "KEN", "Kenya", "R1");
    registered("Ana", "Solano", "CRI", "Costa Rica", "R2");
  }

  @Test
  void theRosterIsOneCardThatFollows() {
    assertThat(say("waiting 1"))
        .isEqualTo(
            """
            Waiting room of meeting 1: Finance
            Now: before the opening
            Waiting: 0
            Inside: 0
            Parties present: 0
            Nobody is waiting.
            [Open] [Closed session] [Vote]\
            """);
    int posts = posts().size();
    comes("participant_joined_waiting_room", "P1", "Jane", "R1");
    comes("participant_joined_waiting_room", "P2", "Bob Stranger", "R2");
    Await.until(() -> roster().contains("Bob Stranger"));
    assertThat(roster())
        .isEqualTo(
            """
            Waiting room of meeting 1: Finance
            Now: before the opening
            Waiting: 2
            Inside: 0
            Parties present: 0
            No. | Shown as | Who it is | Since | What to do
            1 | Jane | Jane Mwangi (Kenya) | 09:40:00 | Admitted by the panel when it is open; else admit. Rename to “Kenya - Jane MWANGI”.
            2 | Bob Stranger | nobody on the list | 09:40:00 | Look first.
            2 “Bob Stranger”: The personal link is another person’s. Nobody on the list has this name.
            [Open] [Closed session] [Vote]\
            """);
    assertThat(posts()).hasSize(posts);
  }

  @Test
  void theCardComesByItselfWithTheFirstPerson() {
    int posts = posts().size();
    comes("participant_joined_waiting_room", "P1", "Jane Mwangi", "R1");
    Await.until(() -> posts().size() > posts);
    assertThat(posts().get(posts)).startsWith("Waiting room of meeting 1: Finance");
  }

  @Test
  void thePhaseIsSaidInThreeLanguages() {
    assertThat(say("waiting 1 closed session")).contains("Now: closed session");
    assertThat(sayIn("fr", "attente 1 vote")).contains("En ce moment\u202f: vote");
    assertThat(sayIn("es", "espera 1 abierta")).contains("Ahora: sesión abierta");
    assertThat(press("A puerta cerrada")).contains("Ahora: a puerta cerrada");
  }

  @Test
  void theTableOfRulesIsSaidInThreeLanguagesAndShownOnTheMeeting() {
    assertThat(say("waiting 1 \"observers: wait until the chair opens; Parties vote: ask\""))
        .contains(
            "At the door: Parties: admit; observers: wait; interpreters: first; secretariat: admit;"
                + " unknown: hold and ask; observers, open: admit; Parties, vote: hold and ask");
    assertThat(sayIn("fr", "attente 1 « Parties : attendre »"))
        .contains("À la porte\u202f: Parties\u202f: attendre");
    assertThat(say("meeting 1")).contains("At the door: Parties: wait; observers: wait;");
    assertThat(say("waiting 1 \"unknown: admit\"")).contains("no rule lets in");
    assertThat(sayIn("es", "espera 1 \"reglas: como de costumbre\""))
        .contains("Sala de espera")
        .doesNotContain("En la puerta");
  }

  @Test
  void aDeviceIsSaidToBeSomebody() {
    comes("participant_joined", "P1", "iPad", "");
    assertThat(say("waiting 1")).contains("Nobody knows yet who is behind: 1 iPad.");
    assertThat(say("waiting 1 \"1 = Jane Mwangi, #2\""))
        .contains("Parties present: 2", "Inside: Kenya, Costa Rica.");
    assertThat(say("waiting 1 \"1 = Nobody Atall\""))
        .contains("“Nobody Atall” is not for certain one of the registered.");
    assertThat(say("waiting 1 \"99 = Jane Mwangi\"")).contains("Nobody has the number 99.");
    assertThat(say("waiting 1 \"Jane\"")).contains("Type the number and the name in quotes");
  }

  @Test
  void membersMayNotSeeWhoWaits() {
    assertThat(says("delegate", "waiting 1")).doesNotContain("Waiting room of meeting");
  }

  @Test
  void aMeetingThatIsNotThereIsNamed() {
    assertThat(say("waiting 77")).contains("There is no meeting 77.");
    assertThat(say("attente")).contains("De quelle réunion");
  }

  @Test
  void theLivePageIsOfferedToTheOfficerAlone() {
    assertThat(whispers("secretariat", "waiting 1")).contains("[Open my live page: LINK]");
    assertThat(say("waiting 1")).doesNotContain("live page:");
  }

  private String roster() {
    List<String> posts = posts();
    return posts.stream()
        .filter(post -> post.startsWith("Waiting room of meeting 1"))
        .reduce("", (first, second) -> second);
  }

  private void comes(String event, String key, String name, String link) {
    String registrant = link.isEmpty() ? "" : ",\"registrant_id\":\"" + link + "\"";
    String body =
        """
        {"event":"meeting.%s","event_ts":1804840800000,"payload":{"object":{"id":"%s","uuid":"U",
        "participant":{"participant_uuid":"%s","user_name":"%s"%s}}}}\
        """
            .formatted(event, zoomId, key, name, registrant);
    assertThat(zoom.tells(body)).isEqualTo(200);
  }

  private String state() {
    return database().sql("SELECT state FROM meeting").query(String.class).single();
  }

  private void registered(String given, String family, String party, String body, String link) {
    database()
        .sql(
            """
            INSERT INTO registration (meeting, email, given, family, party, body, role, locale,
                zone, interpretation, accessibility, presence, people, state, reason,
                consented_at, made_at, outside_id)
            VALUES (1, :email, :given, :family, :party, :body, '', 'en', '', '', '', 'ALONE', 1,
                'APPROVED', '', now(), now(), :link)\
            """)
        .param("email", given.toLowerCase(java.util.Locale.ROOT) + "@example.org")
        .param("given", given)
        .param("family", family)
        .param("party", party)
        .param("body", body)
        .param("link", link)
        .update();
  }
}
