package org.intersession.bot.conversations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The one address of a group: to those who agreed, from those who may, once each. */
class GroupPostConversationTest extends GroupConversation {
  private final String kito = "kito-" + own + "@example.net";
  private String agreement = "";

  @BeforeEach
  void aminaAgreesByHerLink() {
    recorded("group Kenya names \"Kito MWANGI\" " + kito + " letter of 5 May 2027");
    assertThat(say("group ask for consent"))
        .contains("2 people are asked by a personal link (English 2)")
        .contains("Amina DIALLO, Kito MWANGI")
        .contains("may the group write to you?")
        .doesNotContain("/g/consent/");
    say("yes");
    agreement = link(mailTo(amina), "consent");
    until(() -> !mailsTo(kito).isEmpty());
    submit(agreement, Map.of("given", "true"));
    // The mailbox was read at least once, so that what comes now is new.
    until(() -> count("people_group_mailbox") > 0);
  }

  private int count(String table) {
    return database().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  private void writes(String from, String subject, String text) {
    arrives(Map.of("from", from, "to", address(), "subject", subject, "body", text));
  }

  private String outcome(String from) {
    until(
        () ->
            database()
                    .sql("SELECT count(*) FROM people_group_mail WHERE sender = ?")
                    .param(from)
                    .query(Integer.class)
                    .single()
                > 0);
    return database()
        .sql("SELECT outcome || ' ' || reached FROM people_group_mail WHERE sender = ?")
        .param(from)
        .query(String.class)
        .list()
        .toString();
  }

  @Test
  void theCardSaysTheAddressAndWhoAgreed() {
    assertThat(say("group"))
        .contains("Address: " + address())
        .contains("Agreed to be reached: 1 of 2: Amina DIALLO");
  }

  @Test
  void whatAMemberWritesReachesThoseWhoAgreed() {
    int before = mailsTo(amina).size();
    writes(kito, "Draft <b>text</b>", "Line one.\n<script>alert(1)</script> & more");
    until(() -> mailsTo(amina).size() > before);

    var mail = mailTo(amina);
    assertThat(mail.path("subject").asString())
        .isEqualTo("[SG-" + own.toUpperCase(java.util.Locale.ROOT) + "] Draft <b>text</b>");
    assertThat(text(mail))
        .contains("Kito MWANGI wrote to Seagrass Group")
        .contains("Line one.<br>&lt;script&gt;")
        .doesNotContain(kito);
    assertThat(mail.path("replyTo").toString()).contains(address());
    assertThat(mail.path("internetMessageHeaders").toString())
        .contains("X-Intersession-List", "sg-" + own + ".example.org");
    assertThat(outcome(kito)).isEqualTo("[PASSED_ON 1]");
    assertThat(mailsTo(kito)).hasSize(1);
  }

  @Test
  void oneClickInAnyOfTheMailsStopsThem() {
    int before = mailsTo(amina).size();
    writes(kito, "One", "text");
    until(() -> mailsTo(amina).size() > before);
    String stop = link(mailTo(amina), "consent");
    assertThat(get(stop).body()).contains("I no longer agree");

    assertThat(submit(stop, Map.of("given", "false")).body()).contains("taken it back");
    writes(kito, "Two", "text");
    assertThat(outcomes(kito, 2)).containsExactlyInAnyOrder("PASSED_ON 1", "PASSED_ON 0");
    assertThat(say("group")).contains("Agreed to be reached: 0 of 2");
  }

  private List<String> outcomes(String from, int count) {
    until(
        () ->
            database()
                    .sql("SELECT count(*) FROM people_group_mail WHERE sender = ?")
                    .param(from)
                    .query(Integer.class)
                    .single()
                == count);
    return database()
        .sql("SELECT outcome || ' ' || reached FROM people_group_mail WHERE sender = ?")
        .param(from)
        .query(String.class)
        .list();
  }

  @Test
  void aPersonalLinkThatAReplyQuotesOpensNothingForTheOthers() {
    int before = mailsTo(amina).size();
    String quoted = link(mailTo(amina), "consent");
    writes(kito, "Re: One", "I agree.\n> Stop: " + publicUrl() + quoted);
    until(() -> mailsTo(amina).size() > before);
    assertThat(text(mailTo(amina)).split("I agree.", 2)[1].split("Answers to this mail", 2)[0])
        .doesNotContain(quoted.replaceAll("\\?.*", ""));
  }

  private String publicUrl() {
    return text(mailTo(amina)).replaceAll("(?s).*href=\"(http[^\"]*?)/g/consent/.*", "$1");
  }

  @Test
  void aStrangerHearsOnceADayThatNothingWasHandedOn() {
    String stranger = "stranger-" + own + "@example.com";
    int before = mailsTo(amina).size();
    writes(stranger, "Buy", "spam https://spam.example.com");
    writes(stranger, "Buy", "spam again");
    assertThat(outcomes(stranger, 2)).containsExactly("NOT_A_MEMBER 0", "NOT_A_MEMBER 0");
    assertThat(text(mailTo(stranger)))
        .contains("was not handed on")
        .doesNotContain("spam.example.com");
    assertThat(mailsTo(stranger)).hasSize(1);
    assertThat(mailsTo(amina)).hasSize(before);
  }

  @ParameterizedTest
  @CsvSource({
    "Auto-Submitted, auto-generated",
    "List-Id, <others.example.com>",
    "Precedence, bulk",
    "X-Intersession-List, sg.example.org",
    "Authentication-Results, 'mx.example.org; spf=pass; dmarc=fail action=none'",
  })
  void whatAMachineOrAForgerSendsGoesNoFurther(String header, String value) {
    int before = mailsTo(amina).size();
    arrives(
        Map.of(
            "from",
            kito,
            "to",
            address(),
            "subject",
            "Loop",
            "body",
            "text",
            "headers",
            List.of(Map.of("name", header, "value", value))));
    assertThat(outcome(kito)).isEqualTo("[NOT_A_PERSON 0]");
    assertThat(mailsTo(amina)).hasSize(before);
    assertThat(mailsTo(kito)).hasSize(1);
  }

  @Test
  void whoeverSaidNoIsNotAskedAgain() {
    submit(link(mailTo(kito), "consent"), Map.of("given", "false"));
    assertThat(say("group ask for consent")).contains("have said yes or no");
  }

  @Test
  void lookingAtALinkAgreesToNothing() {
    get(link(mailTo(kito), "consent"));
    assertThat(say("group")).contains("1 of 2: Amina DIALLO");
  }

  @Test
  void filesGoOnWithWhatAMemberWritesAndWhatCannotIsNamedToThem() {
    int before = mailsTo(amina).size();
    arrives(
        mail(
            Map.of("name", "draft", "contentBytes", base64("%PDF-1.7 " + own)),
            Map.of("name", "minutes.docx", "contentBytes", base64("MZ a program " + own)),
            Map.of("name", "empty.pdf", "contentBytes", ""),
            Map.of("name", "annex.pdf", "contentBytes", base64("%PDF-1.7" + " ".repeat(4 << 20))),
            Map.of("name", "large.pdf", "contentBytes", base64("%PDF-1.7" + " ".repeat(15 << 20))),
            Map.of("name", "logo.png", "contentBytes", base64(PNG), "isInline", true),
            Map.of("name", "photo.png", "contentBytes", base64(photo()), "isInline", true)));
    until(() -> mailsTo(amina).size() > before);

    assertThat(names(mailTo(amina))).containsExactly("draft.pdf", "annex.pdf", "photo.png");
    assertThat(text(mailTo(amina)))
        .contains("Not handed on: minutes.docx, empty.pdf, large.pdf. Ask Kito MWANGI");
    until(() -> mailsTo(kito).size() > 1);
    assertThat(mailTo(kito).path("subject").asString())
        .contains("not all of your files were handed on");
    assertThat(text(mailTo(kito)))
        .contains("minutes.docx", "of a kind that is not taken", "empty.pdf", "The file is empty")
        .contains("large.pdf", "larger than 15.7 MB")
        .doesNotContain("logo.png", "photo.png");
  }

  @Test
  void anInvitationToACalendarGoesOnWithoutTheAddressesInIt() {
    int before = mailsTo(amina).size();
    String entry =
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Call\r\nORGANIZER:mailto:"
            + kito
            + "\r\nATTEN\r\n DEE;CN=X:mailto:other@example.net\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    arrives(mail(Map.of("name", "invite.ics", "contentBytes", base64(entry))));
    until(() -> mailsTo(amina).size() > before);

    JsonNode file = mailTo(amina).path("attachments").path(0);
    assertThat(file.path("contentType").asString()).contains("method=PUBLISH");
    assertThat(new String(Base64.getDecoder().decode(file.path("contentBytes").asString()), UTF_8))
        .contains("SUMMARY:Call", "METHOD:PUBLISH")
        .doesNotContain("example.net", "REQUEST");
    assertThat(mailsTo(kito)).hasSize(1);
  }

  @Test
  void theLedgerCarriesNoFiles() {
    int before = mailsTo(amina).size();
    String content = "%PDF-1.7 " + own + "x".repeat(100_000);
    arrives(mail(Map.of("name", "draft.pdf", "contentBytes", base64(content))));
    until(() -> mailsTo(amina).size() > before);

    assertThat(
            database()
                .sql(
                    "SELECT max(length(payload::text)) FROM delivery WHERE purpose LIKE 'group-post%'")
                .query(Integer.class)
                .single())
        .isLessThan(50_000);
  }

  private static final String PNG = "\u0089PNG\r\n";

  private static String photo() {
    return PNG + UUID.randomUUID() + "x".repeat(30_000);
  }

  private static String base64(String content) {
    return Base64.getEncoder().encodeToString(content.getBytes(ISO_8859_1));
  }

  private static List<String> names(JsonNode mail) {
    return mail.path("attachments")
        .valueStream()
        .map(file -> file.path("name").asString())
        .toList();
  }

  @SafeVarargs
  private Map<String, Object> mail(Map<String, Object>... files) {
    return Map.of(
        "from",
        kito,
        "to",
        address(),
        "subject",
        "Files",
        "body",
        "See [cid:photo.png@01DA] and the files",
        "attachments",
        List.of(files));
  }
}
