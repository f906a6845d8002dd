package org.intersession.integrations.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.intersession.integrations.MailInbox.Arrivals;
import org.intersession.integrations.MailInbox.Arrived;
import org.intersession.integrations.MailInbox.Attached;
import org.intersession.integrations.MailInbox.Kind;
import org.intersession.integrations.MailInbox.Origin;
import org.intersession.integrations.redis.TestRedis;
import org.intersession.integrations.standins.Standins;
import org.intersession.integrations.standins.StandinsSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real client against Graph's stand-in. */
class GraphInboxTest {
  private static final String MAILBOX = "secretariat@example.org";

  private Standins standins;
  private GraphInbox inbox;

  @BeforeEach
  void start() {
    standins = Standins.start(StandinsSettings.defaults());
    URI base = URI.create(standins.base() + "/graph/v1.0");
    inbox =
        new GraphInbox(
            new GraphAccess(
                new GraphProperties(
                    base,
                    URI.create(standins.base() + "/login"),
                    StandinsSettings.TENANT_ID,
                    StandinsSettings.GRAPH_CLIENT_ID,
                    StandinsSettings.GRAPH_CLIENT_SECRET,
                    List.of()),
                TestRedis.nowhere(),
                Clock.systemUTC(),
                Duration.ofMinutes(1)),
            List.of("mx.example.org"));
  }

  @AfterEach
  void stop() {
    standins.close();
  }

  @Test
  void onlyWhatIsNewIsReadTheNextTime() {
    arrives("a@example.net", "One");
    Arrivals first = inbox.since(MAILBOX, null);
    assertThat(first.mails()).extracting(Arrived::subject).containsExactly("One");
    arrives("b@example.net", "Two");
    Arrivals next = inbox.since(MAILBOX, first.mark());
    assertThat(next.mails()).extracting(Arrived::from).containsExactly("b@example.net");
    assertThat(inbox.since(MAILBOX, next.mark()).mails()).isEmpty();
  }

  @Test
  void theAddressWithItsTagIsKept() {
    ObjectNode mail = mail("a@example.net", "One").put("to", "Secretariat+q-1@example.org");
    standins.graph().arrive(MAILBOX, mail);
    assertThat(inbox.since(MAILBOX, null).mails().get(0).to())
        .containsExactly("secretariat+q-1@example.org");
  }

  @Test
  void allPagesAreRead() {
    IntStream.range(0, 120).forEach(number -> arrives("a@example.net", "Mail " + number));
    assertThat(inbox.since(MAILBOX, null).mails()).hasSize(120);
  }

  @Test
  void anExpiredMarkIsReadFromTheBeginning() {
    arrives("a@example.net", "One");
    String mark = inbox.since(MAILBOX, null).mark();
    arrives("b@example.net", "Two");
    standins.misbehaviour().order("graph", "GET .*delta.*", 1, "status:410");
    assertThat(inbox.since(MAILBOX, mark).mails()).hasSize(2);
  }

  @Test
  void aMarkOfAnotherAddressIsReadFromTheBeginning() {
    arrives("a@example.net", "One");
    String elsewhere = "http://127.0.0.1:1/graph/v1.0/users/x/messages/delta?token=1";
    assertThat(inbox.since(MAILBOX, elsewhere).mails()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "postmaster@example.net, Undeliverable, BOUNCE",
    "MAILER-DAEMON@example.net, failure notice, BOUNCE",
    "a@example.net, Automatic reply: Request, AWAY",
    "a@example.net, Réponse automatique : Demande, AWAY",
    "a@example.net, Respuesta automática: Solicitud, AWAY",
    "a@example.net, Автоматический ответ: Запрос, AWAY",
    "a@example.net, RE: Request, LETTER",
  })
  void aMachinesMailIsToldFromALetter(String from, String subject, Kind kind) {
    arrives(from, subject);
    assertThat(inbox.since(MAILBOX, null).mails().get(0).kind()).isEqualTo(kind);
  }

  @Test
  void aHeaderOfAMachineCountsWhateverTheSubject() {
    ObjectNode mail = mail("a@example.net", "Back on Monday");
    mail.putArray("headers").addObject().put("name", "Auto-Submitted").put("value", "auto-replied");
    standins.graph().arrive(MAILBOX, mail);
    assertThat(inbox.since(MAILBOX, null).mails().get(0).kind()).isEqualTo(Kind.AWAY);
  }

  @Test
  void whatIsAttachedToAMailIsFetchedAndPicturesOfItsTextAreTold() {
    ObjectNode mail = mail("a@example.net", "Comments");
    attach(mail, "comments.docx", "the file", false);
    attach(mail, "logo.png", "a picture", true);
    standins.graph().arrive(MAILBOX, mail);

    List<Attached> files = inbox.attached(MAILBOX, onlyMail(), 1000);

    assertThat(files)
        .extracting(Attached::name, Attached::shown)
        .containsExactly(tuple("comments.docx", false), tuple("logo.png", true));
    assertThat(files.get(0).content()).asString().isEqualTo("the file");
  }

  @Test
  void aFileThatIsTooLargeIsNamedWithoutItsContent() {
    ObjectNode mail = mail("a@example.net", "Comments");
    attach(mail, "large.pdf", "x".repeat(200_000), false);
    attach(mail, "just-too-large.pdf", "x".repeat(1001), false);
    standins.graph().arrive(MAILBOX, mail);

    assertThat(inbox.attached(MAILBOX, onlyMail(), 1000))
        .allSatisfy(file -> assertThat(file.content()).isNull())
        .extracting(Attached::name)
        .containsExactly("large.pdf", "just-too-large.pdf");
  }

  @Test
  void aMailThatHoldsPicturesAloneHasFiles() {
    ObjectNode mail =
        mail("a@example.net", "Photo").put("body", "See [cid:image001.png@01DA] here");
    attach(mail, "photo.png", "a picture", true);
    standins.graph().arrive(MAILBOX, mail);

    Arrived arrived = inbox.since(MAILBOX, null).mails().get(0);

    assertThat(arrived.files()).isTrue();
    assertThat(arrived.text()).isEqualTo("See  here");
  }

  @Test
  void theHeadOfAMailIsAskedForByItself() {
    ObjectNode mail = mail("a@example.net", "One");
    mail.putArray("headers")
        .addObject()
        .put("name", "Authentication-Results")
        .put("value", "mx.example.org; dmarc=fail");
    standins.graph().arrive(MAILBOX, mail);
    assertThat(inbox.since(MAILBOX, null).mails().get(0).origin()).isEqualTo(Origin.DOUBTED);
  }

  private String onlyMail() {
    return inbox.since(MAILBOX, null).mails().get(0).id();
  }

  private static void attach(ObjectNode mail, String name, String content, boolean inline) {
    mail.withArray("attachments")
        .addObject()
        .put("name", name)
        .put("isInline", inline)
        .put("contentBytes", Base64.getEncoder().encodeToString(content.getBytes(UTF_8)));
  }

  private void arrives(String from, String subject) {
    standins.graph().arrive(MAILBOX, mail(from, subject));
  }

  private static ObjectNode mail(String from, String subject) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("from", from)
        .put("subject", subject)
        .put("body", "text");
  }
}
