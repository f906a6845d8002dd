package org.intersession.integrations.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailAddress;
import org.intersession.integrations.Mailer;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailerTest {
  private static final String ICS = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

  private MailServer server;

  @BeforeEach
  void start() throws IOException {
    server = new MailServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsTextPageAndCalendarInOneMessage() throws MessagingException, IOException {
    mailer().send(mail("Réunion – اجتماع"));

    MimeMessage message = message();
    assertThat(message.getSubject()).isEqualTo("Réunion – اجتماع");
    assertThat(message.getFrom()[0].toString()).contains("secretariat@example.org");
    Multipart whole = (Multipart) message.getContent();
    Multipart words = (Multipart) whole.getBodyPart(0).getContent();
    assertThat(words.getContentType()).startsWith("multipart/alternative");
    assertThat(words.getBodyPart(0).getContent()).isEqualTo("Bonjour é");
    assertThat(words.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
    BodyPart file = whole.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("meeting.ics");
  }

  @Test
  void aMailThatMayBeRefusedSaysWhereWithOneClick() throws MessagingException {
    mailer().send(mail("x").unsubscribe(URI.create("https://example.org/q/stop/abc")));
    assertThat(message().getHeader("List-Unsubscribe"))
        .containsExactly("<https://example.org/q/stop/abc>");
    assertThat(message().getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void anotherMailCannotBeRefused() throws MessagingException {
    mailer().send(mail("x"));
    assertThat(message().getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void theSameMailHasTheSameMessageId() throws MessagingException {
    mailer().send(mail("x"));
    mailer().send(mail("x"));
    assertThat(server.taken()).hasSize(2);
    assertThat(message().getMessageID()).matches("<[0-9a-f-]{36}@example.org>");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such user, NOT_DONE, no-such-address",
    "RCPT, 450 busy, NOT_NOW, rate-limit",
    "MAIL, 554 go away, NOT_DONE, refused",
    "MAIL, 421 later, NOT_NOW, rate-limit",
    "., 554 spam, NOT_DONE, refused",
    "., 451 later, NOT_NOW, rate-limit",
    "., '', UNKNOWN, no-answer",
  })
  void saysWhatTheServerSaid(String command, String answer, Doubt doubt, String reason) {
    server.answer(command, answer);
    OutsideException refused =
        catchThrowableOfType(OutsideException.class, () -> mailer().send(mail("x")));
    assertThat(refused.doubt()).isEqualTo(doubt);
    assertThat(refused.reason()).isEqualTo(reason);
  }

  @Test
  void aServerThatIsAwayHasDoneNothing() {
    server.close();
    OutsideException refused =
        catchThrowableOfType(OutsideException.class, () -> mailer().send(mail("x")));
    assertThat(refused.doubt()).isEqualTo(Doubt.NOT_DONE);
    assertThat(refused.reason()).isEqualTo("unreachable");
  }

  @Test
  void aServerCannotBeAskedWhatItSent() {
    assertThat(mailer().trace("secretariat@example.org", "r"))
        .isEqualTo(new Mailer.Trace.CannotTell());
  }

  @Test
  void aSubjectCannotBecomeAHeader() throws MessagingException {
    mailer().send(mail("Hello\r\nBcc: everyone@example.com\r\n\r\nBuy"));
    assertThat(message().getSubject()).isEqualTo("Hello Bcc: everyone@example.com Buy");
    assertThat(message().getHeader("Bcc")).isNull();
  }

  @Test
  void aNameCannotBecomeAHeader() throws MessagingException {
    MailAddress hostile = new MailAddress("a@example.com", "Ana\r\nBcc: b@example.com");
    assertThat(hostile.name()).isEqualTo("Ana Bcc: b@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.com\r\nBcc: b@example.com",
        "a@example.com,b@example.com",
        "<a@example.com>",
        "a b@example.com",
        "a@",
        "@example.com",
        "a@exa..mple.com",
        "\"a b\"@example.com",
        "",
      })
  void whatIsNoAddressIsRefused(String text) {
    assertThatThrownBy(() -> MailAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOpenConnectionToAnotherMachineIsRefused() {
    SmtpProperties open =
        new SmtpProperties("mail.example.org", 25, "", "", SmtpProperties.Security.NONE);
    assertThatThrownBy(open::checked).hasMessageContaining("use STARTTLS or TLS");
  }

  private SmtpMailer mailer() {
    return new SmtpMailer(
        new SmtpProperties("127.0.0.1", server.port(), "", "", SmtpProperties.Security.NONE),
        Duration.ofSeconds(5));
  }

  private MimeMessage message() throws MessagingException {
    byte[] bytes = server.taken().get(0).getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private static Mail mail(String subject) {
    return new Mail(
        "delivery-1",
        new MailAddress("secretariat@example.org", "Le Secrétariat"),
        null,
        MailAddress.of("fp@example.com"),
        List.of(),
        subject,
        "<p>Bonjour é</p>",
        "Bonjour é",
        List.of(
            Enclosure.attached(
                "meeting.ics",
                "text/calendar; charset=UTF-8; method=REQUEST",
                ICS.getBytes(StandardCharsets.UTF_8))));
  }
}
