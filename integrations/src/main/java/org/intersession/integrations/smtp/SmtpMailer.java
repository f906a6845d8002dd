package org.intersession.integrations.smtp;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mailer;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail by SMTP, a connection for each. A server cannot be asked what it has sent: a doubt stays one
 * until a person decides.
 */
final class SmtpMailer implements Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
  private static final String SYSTEM = "smtp";

  private final SmtpProperties settings;
  private final Session session;

  SmtpMailer(SmtpProperties settings, Duration patience) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings, patience));
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  @Override
  public String send(Mail mail) {
    MimeMessage message = new MimeMail(session, mail).message();
    Transport transport = transport();
    try {
      connect(transport);
      hand(transport, message);
      return MimeMail.messageId(mail);
    } finally {
      close(transport);
    }
  }

  @Override
  public String sendAgain(Mail mail) {
    return send(mail);
  }

  @Override
  public Trace trace(String mailbox, String reference) {
    return new Trace.CannotTell();
  }

  private Transport transport() {
    try {
      return session.getTransport(SYSTEM);
    } catch (NoSuchProviderException e) {
      throw new IllegalStateException("the mail library has no SMTP", e);
    }
  }

  /** A farewell that fails changes nothing about what was handed over. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The mail server did not say goodbye: {}", e.getMessage());
    }
  }

  private void connect(Transport transport) {
    try {
      boolean known = !settings.user().isEmpty();
      transport.connect(
          settings.host(),
          settings.port(),
          known ? settings.user() : null,
          known ? settings.password() : null);
    } catch (AuthenticationFailedException e) {
      throw failure(Doubt.NOT_DONE, "credentials", e);
    } catch (MessagingException e) {
      throw failure(Doubt.NOT_DONE, "unreachable", e);
    }
  }

  private static void hand(Transport transport, MimeMessage message) {
    try {
      Address[] all = message.getAllRecipients();
      transport.sendMessage(message, all);
    } catch (SMTPSendFailedException e) {
      throw answered(e, e.getReturnCode());
    } catch (SendFailedException e) {
      throw answered(e, addressCode(e));
    } catch (MessagingException e) {
      throw failure(Doubt.UNKNOWN, "no-answer", e);
    }
  }

  /** The server's own refusal: 4xx may pass, 5xx will not; without a code nobody knows. */
  private static OutsideException answered(SendFailedException e, int code) {
    boolean someHaveIt = e.getValidSentAddresses() != null && e.getValidSentAddresses().length > 0;
    if (someHaveIt || code < 400) {
      return failure(Doubt.UNKNOWN, "no-answer", e);
    }
    if (code < 500) {
      return failure(Doubt.NOT_NOW, "rate-limit", e);
    }
    boolean address = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    return failure(Doubt.NOT_DONE, address ? "no-such-address" : "refused", e);
  }

  private static int addressCode(MessagingException e) {
    for (Exception next = e.getNextException(); next != null; ) {
      if (next instanceof SMTPAddressFailedException failed) {
        return failed.getReturnCode();
      }
      next = next instanceof MessagingException more ? more.getNextException() : null;
    }
    return 0;
  }

  private static OutsideException failure(Doubt doubt, String reason, MessagingException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    return new OutsideException(SYSTEM, doubt, reason, message, null, e);
  }

  private static Properties properties(SmtpProperties settings, Duration patience) {
    String millis = Long.toString(patience.toMillis());
    Properties properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", millis);
    properties.put("mail.smtp.timeout", millis);
    properties.put("mail.smtp.writetimeout", millis);
    properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.allowutf8", "true");
    switch (settings.security()) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case NONE -> {}
    }
    return properties;
  }
}
