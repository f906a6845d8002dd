package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.Emptied;
import org.intersession.bot.people.Absence;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** After a meeting those are asked how it was who were there, each by their own form. */
class FeedbackTest extends RequestHouse {
  private static final String CLAIRE = "claire.morel@example.com";

  @Autowired private GuestRetention retention;
  @Autowired private Persons persons;

  private final String one = UUID.randomUUID().toString().substring(0, 8);
  private int meeting;

  @BeforeEach
  void aMeetingThatIsOver() {
    // The hosts are free again.
    Emptied.by(jdbc, "TRUNCATE meeting, desk_draft CONTINUE IDENTITY CASCADE");
    says(
        room,
        "secretariat",
        "meet \"%s\" for SPWG 3 March 2027 14:00 Geneva 90 min 10 people on zoom registration"
            .formatted(title));
    says(room, "secretariat", "yes");
    until(() -> meetings().equals(List.of("SET_UP")));
    meeting =
        jdbc.sql("SELECT number FROM meeting WHERE title = :title")
            .param("title", title)
            .query(Integer.class)
            .single();
    now("2027-03-04T09:30:00+01:00");
  }

  @Test
  void whoWasInTheRoomIsAskedAndNobodyElse() {
    attended(registered("jane", "FRA", "France"));
    attended(registered(CLAIRE, "FRA", "France"));
    attended(registered("wim", null, "Wetland Trust"));
    registered("absent", "KEN", "Kenya");
    assertThat(feedback(""))
        .contains("3 people who were in the room", "2 Parties and observers", "Wetland Trust")
        .contains("registrants” to ask all 4 people who registered", "how you found the meeting")
        .doesNotContain("Uganda");
    assertThat(says(room, "secretariat", "yes")).contains("3 mails");
    assertThat(readers(3)).containsExactlyInAnyOrder(CLAIRE, mail("jane"), mail("wim"));
  }

  @Test
  void aPartyHasAnsweredOnceAllOfItsPeopleHave() {
    attended(registered("jane", "FRA", "France"));
    attended(registered(CLAIRE, "FRA", "France"));
    feedback("");
    says(room, "secretariat", "yes");
    readers(2);
    int request = request();
    String form = form(mail("jane"));
    assertThat(get(form).body()).contains("France", "How useful was the meeting?");
    assertThat(post(form, Map.of("q1", "5")).body()).contains("Your answers are kept");
    assertThat(silent(request)).isTrue();
    assertThat(says(room, "secretariat", "status " + request)).contains("1 of 2", "0 of 1");
    assertThat(remindable(request)).containsExactly(CLAIRE);

    post(form, Map.of("q1", "4"));
    assertThat(post(form(CLAIRE), Map.of("q1", "3")).body()).contains("Your answers are kept");
    assertThat(silent(request)).isFalse();
    assertThat(
            jdbc.sql("SELECT count(*) FROM survey_answer WHERE request = ?")
                .param(request)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void whoRegisteredIsAskedWhereNobodyWasSeen() {
    registered("jane", "FRA", "France");
    registered("ken", "KEN", "Kenya");
    assertThat(feedback("")).contains("2 people who registered", "not known who was in the room");
    says(room, "secretariat", "no");
    assertThat(feedback(" attendees"))
        .contains("It is not known who was at meeting", "registrants” to ask those who registered");
    says(room, "secretariat", "no");
    assertThat(says(room, "secretariat", "évaluation " + meeting + " inscrits"))
        .contains("2 personnes inscrites");
    says(room, "secretariat", "non");
    assertThat(says(room, "secretariat", "evaluación " + meeting + " a los inscritos"))
        .contains("2 personas inscritas");
    says(room, "secretariat", "no");
  }

  @Test
  void allWhoRegisteredCanBeAskedThoughNotAllCame() {
    attended(registered("jane", "FRA", "France"));
    registered("ken", "KEN", "Kenya");
    assertThat(feedback(" registrants")).contains("2 people who registered", "Kenya");
    says(room, "secretariat", "no");
    assertThat(says(room, "secretariat", "évaluation " + meeting + " auprès des participants"))
        .contains("1 personne présente");
    says(room, "secretariat", "non");
    assertThat(says(room, "secretariat", "evaluación " + meeting + " a los asistentes"))
        .contains("1 persona que estuvo en la reunión");
    says(room, "secretariat", "no");
  }

  @Test
  void withoutRegistrationsTheGroupsPeopleAreAsked() {
    assertThat(feedback("")).contains("whom the group’s members have named", "6 Parties and");
    says(room, "secretariat", "no");
    assertThat(feedback(" registrants")).contains("Nobody is registered for meeting");
    says(room, "secretariat", "no");
  }

  @Test
  void whoIsAwayOrWantsNoRemindersIsNotWrittenTo() {
    attended(registered("jane", "FRA", "France"));
    attended(registered("wim", null, "Wetland Trust"));
    attended(registered(CLAIRE, "FRA", "France"));
    feedback("");
    says(room, "secretariat", "yes");
    readers(3);
    String stop = stop(mailTo(mail("jane")));
    assertThat(get(stop).body()).contains("jane Doe");
    assertThat(sent(stop, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
    assertThat(remindable(request())).containsExactlyInAnyOrder(CLAIRE, mail("wim"));

    // The next meeting has another registration of hers; her wish holds.
    jdbc.sql("UPDATE request SET cause = NULL").update();
    Person claire = persons.byEmail(CLAIRE).get(0);
    LocalDate day = LocalDate.parse("2027-03-05");
    persons.setAbsence(claire.id(), new Absence(day.minusDays(3), day.plusDays(9)));
    try {
      assertThat(feedback(""))
          .contains("1 person who was in the room")
          .contains("Left out: 1 person who is away.")
          .contains("Left out: 1 person who wants no reminders.");
      says(room, "secretariat", "no");
    } finally {
      jdbc.sql("DELETE FROM people_absence WHERE person = ?").param(claire.id()).update();
    }
  }

  @Test
  void whoIsForgottenByTheRegistrationIsForgottenHere() {
    long jane = registered("jane", "FRA", "France");
    attended(jane);
    feedback("");
    says(room, "secretariat", "yes");
    readers(1);
    String form = form(mail("jane"));
    post(form, Map.of("q1", "5"));
    jdbc.sql("UPDATE registration SET email = 'forgotten-' || id, forgotten_at = now()").update();
    retention.round();
    assertThat(get(form).statusCode()).isEqualTo(404);
    assertThat(jdbc.sql("SELECT address FROM reminder").query(String.class).list())
        .noneMatch(address -> address.contains("@"));
    assertThat(jdbc.sql("SELECT recipient FROM delivery").query(String.class).list())
        .doesNotContain(mail("jane"));
    assertThat(requests.find(request()).orElseThrow().open()).isFalse();
    assertThat(jdbc.sql("SELECT by_whom FROM request_history").query(String.class).list())
        .noneMatch(by -> by.contains("jane"));
  }

  private String feedback(String whom) {
    return says(room, "secretariat", "feedback " + meeting + whom);
  }

  private List<String> meetings() {
    return jdbc.sql("SELECT state FROM meeting WHERE title = :title")
        .param("title", title)
        .query(String.class)
        .list();
  }

  private String mail(String who) {
    return who.contains("@") ? who : who + "." + one + "@example.org";
  }

  private int request() {
    return jdbc.sql("SELECT max(number) FROM request").query(Integer.class).single();
  }

  /** Who would get a reminder once they may be reminded. */
  private List<String> remindable(int request) {
    Instant afterTheGap = clock.instant().plus(Duration.ofDays(LadderRules.GAP));
    return requests.messages(requests.find(request).orElseThrow(), afterTheGap).stream()
        .map(message -> message.person().email().orElseThrow())
        .toList();
  }

  private List<String> readers(int count) {
    now("2027-03-05T09:30:00+01:00");
    return mails(title, count).stream()
        .map(mail -> mail.path("toRecipients").get(0).path("emailAddress").path("address"))
        .map(JsonNode::asString)
        .toList();
  }

  private JsonNode mailTo(String address) {
    return mailsSoFar(title).stream()
        .filter(mail -> mail.path("toRecipients").toString().contains(address))
        .findFirst()
        .orElseThrow();
  }

  private String form(String address) {
    return link(mailTo(address));
  }

  private static String stop(JsonNode mail) {
    Matcher link =
        Pattern.compile("/q/stop/[A-Za-z0-9_-]{22}")
            .matcher(mail.path("body").path("content").asString());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private long registered(String who, @Nullable String party, String body) {
    return jdbc.sql(
            """
            INSERT INTO registration (meeting, email, given, family, party, body, role, locale,
                zone, interpretation, accessibility, presence, people, state, reason,
                consented_at, made_at)
            VALUES (:meeting, :email, :given, 'Doe', :party, :body, '', :locale, 'Europe/Paris', '',
                '', 'ALONE', 1, 'APPROVED', '', now(), now()) RETURNING id\
            """)
        .param("meeting", meeting)
        .param("email", mail(who))
        .param("given", who)
        .param("party", party, Types.VARCHAR)
        .param("body", body)
        .param("locale", Locale.ENGLISH.toLanguageTag())
        .query(Long.class)
        .single();
  }

  /** An officer has said who was behind this device. */
  private void attended(long registration) {
    jdbc.sql("INSERT INTO roster (meeting) VALUES (?) ON CONFLICT DO NOTHING")
        .param(meeting)
        .update();
    jdbc.sql(
            """
            INSERT INTO attendance (meeting, key, number, name, email, guest_id, telephone,
                named_at, known)
            VALUES (:meeting, :key, :number, 'iPad', '', '', '', now(), to_jsonb(ARRAY[:key]))\
            """)
        .param("meeting", meeting)
        .param("key", Long.toString(registration))
        .param("number", (int) registration)
        .update();
    jdbc.sql(
            """
            INSERT INTO attendance_step (meeting, key, kind, at)
            VALUES (:meeting, :key, 'JOINED', '2027-03-03T13:00:00Z')\
            """)
        .param("meeting", meeting)
        .param("key", Long.toString(registration))
        .update();
  }
}
