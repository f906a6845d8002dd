package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.integrations.Card;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatMessage;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPost;
import org.intersession.integrations.ChatPress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
  private static Door door;

  @BeforeAll
  static void open() {
    door = Door.inSandbox();
  }

  @AfterAll
  static void shut() {
    door.close();
  }

  @BeforeEach
  void reset() {
    door.reset();
  }

  @Test
  void aLineIsHeardWithWhoWhereAndWhen() {
    ChatMessage heard = hear(door.teams.message("meetings").put("replyToId", "1700000000000"));

    assertThat(heard.id()).isEqualTo("1700000000001");
    assertThat(heard.text()).isEqualTo("meetings");
    assertThat(heard.speaker()).isEqualTo(new ChatPerson("aad-awa", "Awa Diop", null));
    assertThat(heard.sentAt()).isEqualTo(Instant.parse("2027-03-01T09:00:00Z"));
    assertThat(heard.locale()).isEqualTo(Locale.forLanguageTag("fr-CH"));
    assertThat(heard.repliesTo()).isEqualTo("1700000000000");
  }

  @Test
  void allThreadsOfAChannelAreOnePlace() {
    ObjectNode line = door.teams.message("help");
    line.withObject("/channelData").putObject("channel").put("name", "SPWG");
    ChatMessage heard = hear(line);

    assertThat(heard.place().chat()).isEqualTo("teams");
    assertThat(heard.place().id()).isEqualTo("19:spwg@thread.tacv2");
    assertThat(heard.place().name()).isEqualTo("SPWG");
    assertThat(heard.place().personal()).isFalse();
  }

  @Test
  void aConversationWithOnePersonIsPersonal() {
    ObjectNode line = door.teams.message("help");
    line.putObject("conversation").put("id", "a:1").put("conversationType", "personal");
    assertThat(hear(line).place().personal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-03-01T09:00:00Z",
        "2027-03-01T09:00:00.000Z",
        "2027-03-01T10:00:00.0000000+01:00"
      })
  void aTimeIsReadInEveryFormThatTeamsWrites(String timestamp) {
    assertThat(hear(door.teams.message("help").put("timestamp", timestamp)).sentAt())
        .isEqualTo(Instant.parse("2027-03-01T09:00:00Z"));
  }

  @Test
  void aTimeThatIsNoneDoesNotLoseTheLine() {
    assertThat(hear(door.teams.message("help").put("timestamp", "yesterday")).sentAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<at>Intersession</at> help | help",
        "<at>Intersession</at>&nbsp;help | help",
        "help <at>Intersession</at> | help",
        "meet <at>Intersession</at> tomorrow | meet tomorrow"
      },
      delimiter = '|')
  void theMentionOfTheBotIsNoPartOfTheLine(String text, String line) {
    assertThat(hear(mentioning(text, FakeTeams.BOT, "Intersession")).text()).isEqualTo(line);
  }

  @Test
  void otherPeoplesMentionsKeepTheirNames() {
    ObjectNode line =
        mentioning("<at>Intersession</at> ask <at>Ana  López</at>", FakeTeams.BOT, "Intersession");
    mention(line, "29:ana", "Ana  López");
    assertThat(hear(line).text()).isEqualTo("ask Ana López");
  }

  @Test
  void aNamesakeOfTheBotKeepsTheName() {
    ObjectNode line = mentioning("<at>Desk</at> ask <at>Desk</at>", FakeTeams.BOT, "Desk");
    mention(line, "29:desk", "Desk");
    assertThat(hear(line).text()).isEqualTo("ask Desk");
  }

  @Test
  void markupIsReadAsText() {
    ObjectNode line =
        door.teams
            .message("<div>meet &quot;A &amp; B&quot;<br>14:00</div><script>x</script>")
            .put("textFormat", "xml");
    assertThat(hear(line).text()).isEqualTo("meet \"A & B\"\n14:00\nx");
  }

  @Test
  void signsOfMarkupInPlainTextStay() {
    assertThat(hear(door.teams.message("45 < 60 <b> a > 3")).text()).isEqualTo("45 < 60 <b> a > 3");
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreTakenOut() {
    String body = door.teams.message("HOSTILE").toString();
    String hostile = body.replace("HOSTILE", "a\\u0000b\\u001bc\\ud800d&#0;e");
    door.deliver(hostile, door.teams.token(), Map.of());
    assertThat(door.heard.said.get(0).text()).isEqualTo("abc\ufffdde");
  }

  @Test
  void directionMarksStayForTheDeskToJudge() {
    assertThat(hear(door.teams.message("a\u202eb")).text()).isEqualTo("a\u202eb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"28:another-bot", FakeTeams.BOT})
  void botsAreNotHeard(String id) {
    ObjectNode line = door.teams.message("help");
    line.withObject("/from").put("id", id);
    assertThat(door.deliver(line).statusCode()).isBetween(200, 202);
    assertThat(door.heard.said).isEmpty();
  }

  @Test
  void aFileComesWithItsLine() {
    ObjectNode line = door.teams.message("consult");
    var files = line.putArray("attachments");
    files.addObject().put("contentType", "text/html").put("content", "<p>consult</p>");
    files
        .addObject()
        .put("contentType", "application/vnd.microsoft.teams.file.download.info")
        .put("name", "draft.pdf")
        .putObject("content")
        .put("downloadUrl", "https://contoso.sharepoint.com/d?x=1");
    files
        .addObject()
        .put("contentType", "application/vnd.microsoft.teams.file.download.info")
        .put("name", "evil.pdf")
        .putObject("content")
        .put("downloadUrl", "file:///etc/passwd");
    assertThat(hear(line).attachments())
        .containsExactly(
            new ChatAttachment(
                "draft.pdf",
                "application/pdf",
                URI.create("https://contoso.sharepoint.com/d?x=1")));
  }

  @Test
  void aPressIsAnsweredWithTheCardThatTakesItsPlace() {
    Card outcome = new Card("Booked", Locale.ENGLISH, List.of(), List.of());
    door.heard.onPressed = press -> ChatPost.of(outcome);

    JsonNode answer = press(executed("confirm", Map.of("draft", "2", "reason", "agreed")));

    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(answer.path("value").path("type").asText()).isEqualTo("AdaptiveCard");
    ChatPress heard = door.heard.pressed.get(0);
    assertThat(heard.verb()).isEqualTo("confirm");
    assertThat(heard.data()).isEqualTo(Map.of("draft", "2", "reason", "agreed"));
    assertThat(heard.postId()).isEqualTo("card-post");
  }

  @Test
  void aPressMayBeAnsweredWithTextAlone() {
    JsonNode answer = press(executed("confirm", Map.of()));
    assertThat(answer.path("type").asText())
        .isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.path("value").asText()).isEqualTo("done");
  }

  @Test
  void aClientWithoutExecuteSendsThePressAsAMessageAndTheCardIsReplaced() {
    ObjectNode submitted = door.teams.activity("message").put("replyToId", "card-post");
    submitted.putObject("value").put("_verb", "confirm").put("draft", "2");
    Card outcome = new Card("Booked", Locale.ENGLISH, List.of(), List.of());
    door.heard.onPressed = press -> ChatPost.of(outcome);

    assertThat(door.deliver(submitted).statusCode()).isEqualTo(200);

    assertThat(door.heard.pressed.get(0).data()).isEqualTo(Map.of("draft", "2"));
    assertThat(door.heard.said).isEmpty();
    FakeTeams.Posted replaced = door.teams.posted.get(0);
    assertThat(replaced.method()).isEqualTo("PUT");
    assertThat(replaced.path()).endsWith("/activities/card-post");
  }

  @Test
  void nestedDataOfAPressIsRefusedInTheSpeakersLanguage() {
    ObjectNode pressed = executed("confirm", Map.of());
    pressed.withObject("/value/action/data").putObject("draft").put("id", "2");

    JsonNode answer = press(pressed);

    assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.error");
    assertThat(answer.path("value").path("message").asText()).startsWith("Ce bouton");
    assertThat(door.heard.pressed).isEmpty();
  }

  @Test
  void foreignDataOfAPressIsLeftAside() {
    ObjectNode pressed = executed("confirm", Map.of("draft", "2"));
    pressed
        .withObject("/value/action/data")
        .put("__proto__", "x")
        .put("a.b", "x")
        .putObject("msteams")
        .put("type", "task/fetch");
    press(pressed);
    assertThat(door.heard.pressed.get(0).data()).isEqualTo(Map.of("draft", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drop table;", "a.b"})
  void aPressOfNoVerbOfOursIsRefused(String verb) {
    assertThat(press(executed(verb, Map.of())).path("statusCode").asInt()).isEqualTo(400);
  }

  @Test
  void aPressThatFailsIsAnsweredAsAnErrorWithoutItsCause() {
    door.heard.onPressed =
        press -> {
          throw new IllegalStateException("secret cause");
        };
    JsonNode answer = press(executed("confirm", Map.of()));
    assertThat(answer.path("statusCode").asInt()).isEqualTo(500);
    assertThat(answer.toString()).doesNotContain("secret cause");
  }

  @Test
  void anUnknownInvokeIsAnsweredAsSuch() {
    JsonNode answer = press(door.teams.activity("invoke").put("name", "task/fetch"));
    assertThat(answer.path("statusCode").asInt()).isEqualTo(501);
  }

  @Test
  void theBotAndPeopleArrive() {
    ObjectNode update = door.teams.activity("conversationUpdate");
    var added = update.putArray("membersAdded");
    added.addObject().put("id", FakeTeams.BOT);
    added.addObject().put("id", "29:ana").put("name", "Ana").put("aadObjectId", "aad-ana");
    door.deliver(update);

    assertThat(door.heard.arrived).hasSize(1);
    assertThat(door.heard.arrived.get(0).bot()).isTrue();
    assertThat(door.heard.arrived.get(0).people())
        .containsExactly(new ChatPerson("aad-ana", "Ana", null));
  }

  @Test
  void anInstallationIsAnArrivalOfTheBot() {
    door.deliver(door.teams.activity("installationUpdate").put("action", "add"));
    assertThat(door.heard.arrived).extracting("bot").containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "typing",
        "messageReaction",
        "messageUpdate",
        "messageDelete",
        "endOfConversation",
        "event",
        "trace",
        "martian"
      })
  void whatSaysNothingIsTakenAndChangesNothing(String type) {
    ObjectNode activity = door.teams.message("yes").put("type", type);
    activity.putArray("reactionsAdded").addObject().put("type", "like");

    assertThat(door.deliver(activity).statusCode()).isBetween(200, 202);
    assertThat(door.heard.said).isEmpty();
    assertThat(door.heard.arrived).isEmpty();
  }

  @Test
  void whoLeavesDoesNotArrive() {
    ObjectNode update = door.teams.activity("conversationUpdate");
    update.putArray("membersRemoved").addObject().put("id", "29:ana");
    door.deliver(update);
    door.deliver(door.teams.activity("installationUpdate").put("action", "remove"));
    assertThat(door.heard.arrived).isEmpty();
  }

  private static ChatMessage hear(ObjectNode line) {
    assertThat(door.deliver(line).statusCode()).isEqualTo(200);
    return door.heard.said.get(0);
  }

  private static JsonNode press(ObjectNode invoke) {
    var response = door.deliver(invoke);
    assertThat(response.statusCode()).isEqualTo(200);
    return Door.json(response);
  }

  private static ObjectNode executed(String verb, Map<String, String> data) {
    ObjectNode invoke =
        door.teams
            .activity("invoke")
            .put("name", "adaptiveCard/action")
            .put("replyToId", "card-post");
    ObjectNode action = invoke.putObject("value").putObject("action");
    action.put("type", "Action.Execute").put("verb", verb);
    ObjectNode all = action.putObject("data").put("_verb", verb);
    data.forEach(all::put);
    return invoke;
  }

  private static ObjectNode mentioning(String text, String id, String name) {
    ObjectNode line = door.teams.message(text);
    mention(line, id, name);
    return line;
  }

  private static void mention(ObjectNode line, String id, String name) {
    ObjectNode entity = line.withArray("entities").addObject().put("type", "mention");
    entity
        .put("text", "<at>" + name + "</at>")
        .putObject("mentioned")
        .put("id", id)
        .put("name", name);
  }
}
