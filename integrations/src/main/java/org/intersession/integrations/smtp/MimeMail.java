package org.intersession.integrations.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.intersession.integrations.Mail;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailAddress;

/** A mail in the form of RFC 5322 and MIME. */
final class MimeMail {
  private static final String CHARSET = "UTF-8";

  private final Session session;
  private final Mail mail;

  MimeMail(Session session, Mail mail) {
    this.session = session;
    this.mail = mail;
  }

  /** The Message-ID, which is the same however often the mail is made. */
  static String messageId(Mail mail) {
    UUID id = UUID.nameUUIDFromBytes(mail.reference().getBytes(StandardCharsets.UTF_8));
    return "<" + id + "@" + mail.from().domain() + ">";
  }

  MimeMessage message() {
    try {
      MimeMessage message = new Named(session, messageId(mail));
      message.setFrom(address(mail.from()));
      message.setRecipient(RecipientType.TO, address(mail.to()));
      for (MailAddress copy : mail.copies()) {
        message.addRecipient(RecipientType.CC, address(copy));
      }
      MailAddress answers = mail.replyTo();
      if (answers != null) {
        message.setReplyTo(new InternetAddress[] {address(answers)});
      }
      message.setSubject(mail.subject(), CHARSET);
      // An out-of-office note shall not answer a machine (RFC 3834).
      message.setHeader("Auto-Submitted", "auto-generated");
      URI unsubscribe = mail.unsubscribe();
      if (unsubscribe != null) {
        message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      if (!mail.list().isEmpty()) {
        message.setHeader("List-Id", "<" + mail.list() + ">");
        message.setHeader("Precedence", "list");
      }
      message.setContent(whole());
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("mail " + mail.reference() + " cannot be written", e);
    }
  }

  private MimeMultipart whole() throws MessagingException {
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(holding(words()));
    for (Enclosure enclosure : mail.enclosures()) {
      if (enclosure.inlineId() == null) {
        whole.addBodyPart(file(enclosure));
      }
    }
    return whole;
  }

  /** The same in several forms, the best one last; calendars understand the last one. */
  private MimeMultipart words() throws MessagingException {
    MimeMultipart words = new MimeMultipart("alternative");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), CHARSET, "plain");
    words.addBodyPart(text);
    words.addBodyPart(holding(page()));
    List<Enclosure> entries = mail.enclosures().stream().filter(Enclosure::calendar).toList();
    if (entries.size() == 1) {
      MimeBodyPart entry = new MimeBodyPart();
      entry.setDataHandler(data(entries.get(0)));
      words.addBodyPart(entry);
    }
    return words;
  }

  private MimeMultipart page() throws MessagingException {
    MimeMultipart page = new MimeMultipart("related");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), CHARSET, "html");
    page.addBodyPart(html);
    for (Enclosure enclosure : mail.enclosures()) {
      String inlineId = enclosure.inlineId();
      if (inlineId != null) {
        MimeBodyPart picture = file(enclosure);
        picture.setDisposition(Part.INLINE);
        picture.setContentID("<" + inlineId + ">");
        page.addBodyPart(picture);
      }
    }
    return page;
  }

  private static MimeBodyPart file(Enclosure enclosure) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(data(enclosure));
    part.setFileName(enclosure.name());
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  private static DataHandler data(Enclosure enclosure) {
    return new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type()));
  }

  private static MimeBodyPart holding(MimeMultipart parts) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(parts);
    return part;
  }

  private static InternetAddress address(MailAddress address) throws UnsupportedEncodingException {
    return address.name().isEmpty()
        ? new InternetAddress(address.address(), null)
        : new InternetAddress(address.address(), address.name(), CHARSET);
  }

  /** The library names messages by chance; ours are named by what they are. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
