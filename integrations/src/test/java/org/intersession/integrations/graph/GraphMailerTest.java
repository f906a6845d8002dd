package org.intersession.integrations.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailAddress;
import org.intersession.integrations.Mailer;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.standins.Standins;
import org.intersession.integrations.standins.StandinsSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The real client against Graph's stand-in. */
class GraphMailerTest {
  private static final String MAILBOX = "secretariat@example.org";

  private Standins standins;
  private GraphMailer mailer;

  @BeforeEach
  void start() {
    standins = Standins.start(StandinsSettings.defaults());
    GraphAccess graph = TestGraph.at(standins);
    Transfers transfers = new Transfers(GraphAccess.SYSTEM, Duration.ofMinutes(1));
    mailer = new GraphMailer(graph, new DraftFiles(graph, transfers));
  }

  @AfterEach
  void stop() {
    standins.close();
  }

  @Test
  void sendsWithCopyAndFilesUnderTheSecretariatsName() {
    String id = mailer.send(mail("delivery-1"));
    JsonNode sent = standins.graph().sentMail().get(0);
    assertThat(sent.path("id").asString()).isEqualTo(id);
    assertThat(sent.path("subject").asString()).isEqualTo("Invitation à la réunion");
    assertThat(sent.path("from").path("emailAddress").path("name").asString())
        .isEqualTo("Le Secrétariat");
    assertThat(sent.path("ccRecipients").path(0).path("emailAddress").path("address").asString())
        .isEqualTo("mission@example.net");
    assertThat(sent.path("attachments").path(0).path("contentType").asString())
        .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
  }

  @Test
  void filesThatAreLargerThanOneRequestAreAddedToTheDraftOneByOne() {
    mailer.send(withFiles("delivery-1"));
    assertThat(names()).containsExactly("a.pdf", "b.pdf", "c.pdf");
  }

  @Test
  void whatAnEarlierAttemptAttachedIsNotAttachedTwice() {
    standins.misbehaviour().order("graph", "POST .*/attachments", 1, "lost-answer:503");
    Mail mail = withFiles("delivery-1");
    assertThatThrownBy(() -> mailer.send(mail)).isInstanceOf(OutsideException.class);
    mailer.sendAgain(mail);
    assertThat(names()).containsExactly("a.pdf", "b.pdf", "c.pdf");
  }

  @Test
  void aFileThatIsTooLargeForOneRequestIsUploadedInPieces() {
    byte[] content = new byte[9_000_001];
    new Random(4).nextBytes(content);
    mailer.send(withFiles("delivery-1", content));
    JsonNode file = standins.graph().sentMail().get(0).path("attachments").path(0);
    assertThat(file.path("name").asString()).isEqualTo("a.pdf");
    assertThat(file.path("contentType").asString()).isEqualTo("application/pdf");
    assertThat(Base64.getDecoder().decode(file.path("contentBytes").asString())).isEqualTo(content);
  }

  @Test
  void anUploadThatBrokeOffIsBegunAgainAndAttachesOnce() {
    standins.misbehaviour().order("graph", "PUT .*/upload/.*", 1, "lost-answer:503");
    Mail mail = withFiles("delivery-1", new byte[4_000_000]);
    assertThatThrownBy(() -> mailer.send(mail)).isInstanceOf(OutsideException.class);
    mailer.sendAgain(mail);
    assertThat(names()).containsExactly("a.pdf", "b.pdf", "c.pdf");
  }

  private List<String> names() {
    return standins
        .graph()
        .sentMail()
        .get(0)
        .path("attachments")
        .valueStream()
        .map(file -> file.path("name").asString())
        .toList();
  }

  private static Mail withFiles(String reference) {
    return withFiles(reference, new byte[1_500_000]);
  }

  private static Mail withFiles(String reference, byte[] content) {
    Mail mail = mail(reference);
    List<Enclosure> files =
        List.of("a.pdf", "b.pdf", "c.pdf").stream()
            .map(name -> Enclosure.attached(name, "application/pdf", content))
            .toList();
    return new Mail(
        reference,
        mail.from(),
        mail.replyTo(),
        mail.to(),
        mail.copies(),
        mail.subject(),
        mail.html(),
        mail.text(),
        files);
  }

  @Test
  void aMailThatMayBeRefusedSaysWhereWithOneClick() {
    mailer.send(mail("delivery-1").unsubscribe(URI.create("https://example.org/q/stop/abc")));
    JsonNode properties = standins.graph().sentMail().get(0).path("properties");
    assertThat(properties.path("String 0x1045").asString())
        .isEqualTo("<https://example.org/q/stop/abc>");
    assertThat(
            properties
                .path("String {00020386-0000-0000-C000-000000000046} Name List-Unsubscribe-Post")
                .asString())
        .isEqualTo("List-Unsubscribe=One-Click");
  }

  @Test
  void sendsAReferenceOnceHoweverOftenItIsAsked() {
    String first = mailer.send(mail("delivery-1"));
    String second = mailer.sendAgain(mail("delivery-1"));
    assertThat(second).isEqualTo(first);
    assertThat(standins.graph().sentMail()).hasSize(1);
  }

  @Test
  void sendsTheDraftThatAnEarlierAttemptLeft() {
    standins.misbehaviour().order("graph", "POST .*/send", 1, "status:500");
    assertThatThrownBy(() -> mailer.send(mail("delivery-1"))).isInstanceOf(OutsideException.class);
    assertThat(mailer.trace(MAILBOX, "delivery-1")).isEqualTo(new Mailer.Trace.NotSent());

    mailer.sendAgain(mail("delivery-1"));

    assertThat(standins.graph().sentMail()).hasSize(1);
  }

  @Test
  void findsWhatWasSentWhenTheAnswerWasLost() {
    standins.misbehaviour().order("graph", "POST .*/send", 1, "lost-answer");
    OutsideException lost =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            OutsideException.class, () -> mailer.send(mail("delivery-1")));
    assertThat(lost.doubt()).isEqualTo(Doubt.UNKNOWN);
    assertThat(mailer.trace(MAILBOX, "delivery-1")).isInstanceOf(Mailer.Trace.Sent.class);
  }

  @Test
  void aFullMinuteIsAskedToWait() {
    standins.misbehaviour().order("graph", "POST .*/send", 9, "status:429");
    OutsideException refused =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            OutsideException.class, () -> mailer.send(mail("delivery-1")));
    assertThat(refused.doubt()).isEqualTo(Doubt.NOT_NOW);
  }

  @Test
  void aReferenceWithAQuoteIsFoundAndFindsNothingElse() {
    mailer.sendAgain(mail("it's one"));
    assertThat(mailer.trace(MAILBOX, "it's one")).isInstanceOf(Mailer.Trace.Sent.class);
    assertThat(mailer.trace(MAILBOX, "it' or '1' eq '1")).isEqualTo(new Mailer.Trace.NotSent());
  }

  private static Mail mail(String reference) {
    return new Mail(
        reference,
        new MailAddress(MAILBOX, "Le Secrétariat"),
        null,
        MailAddress.of("fp@example.com"),
        List.of(MailAddress.of("mission@example.net")),
        "Invitation à la réunion",
        "<p>Bonjour</p>",
        "Bonjour",
        List.of(
            Enclosure.attached(
                "meeting.ics", "text/calendar; charset=UTF-8; method=REQUEST", new byte[] {66})));
  }
}
