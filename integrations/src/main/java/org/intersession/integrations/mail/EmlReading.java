package org.intersession.integrations.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.attached.AttachedFiles;
import org.jspecify.annotations.Nullable;

/** An Internet message: its sender, what it says, and the parts attached to it. */
final class EmlReading {
  private static final int DEEPEST = 20;

  private final AttachedFiles attached;
  private final ReadLimits limits;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private int parts;

  EmlReading(AttachedFiles attached, ReadLimits limits) {
    this.attached = attached;
    this.limits = limits;
  }

  Mail read(InputStream in) throws IOException, MessagingException {
    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
    read(message, 0);
    String body = plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
    return new Mail(sender(message), date(message), body);
  }

  private void read(Part part, int depth) throws IOException, MessagingException {
    if (++parts > limits.entries() || depth > DEEPEST) {
      attached.notices().add("Some of its parts are nested too deep and were not read.");
      return;
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        BodyPart inner = multipart.getBodyPart(i);
        read(inner, depth + 1);
      }
    } else if (isBody(part)) {
      (part.isMimeType("text/html") ? html : plain).append(text(part)).append('\n');
    } else {
      attach(part);
    }
  }

  private static boolean isBody(Part part) throws MessagingException {
    boolean words = part.isMimeType("text/plain") || part.isMimeType("text/html");
    return words && fileName(part).isEmpty() && !Part.ATTACHMENT.equals(disposition(part));
  }

  private void attach(Part part) throws IOException, MessagingException {
    String name = fileName(part);
    boolean picture = part.isMimeType("image/*") && !Part.ATTACHMENT.equals(disposition(part));
    if (part.isMimeType("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
      attached.notices().add("winmail.dat holds Outlook's attachments: to be read by hand.");
    } else if (part.isMimeType("message/rfc822")) {
      try (InputStream in = part.getInputStream()) {
        attached.read(name.isEmpty() ? "message.eml" : name, in);
      }
    } else if (!picture && !part.isMimeType("message/*") && !part.isMimeType("text/calendar")) {
      try (InputStream in = part.getInputStream()) {
        attached.read(name, in);
      }
    }
  }

  private String text(Part part) throws IOException, MessagingException {
    try (InputStream in = part.getInputStream()) {
      byte[] bytes = in.readNBytes((int) Math.min(1 << 28, 8L * limits.commentCharacters()));
      return new String(bytes, charset(part.getContentType()));
    }
  }

  private static Charset charset(String contentType) {
    try {
      String name = new jakarta.mail.internet.ContentType(contentType).getParameter("charset");
      return name == null
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(name.strip()));
    } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException none) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  private static String sender(MimeMessage message) throws MessagingException {
    @Nullable String from = message.getHeader("From", ",");
    if (from == null) {
      return "";
    }
    InternetAddress[] addresses = InternetAddress.parseHeader(from, false);
    if (addresses.length == 0) {
      return from.strip();
    }
    @Nullable String name = addresses[0].getPersonal();
    @Nullable String address = addresses[0].getAddress();
    return name != null && !name.isBlank() ? name.strip() : address == null ? "" : address;
  }

  private static @Nullable OffsetDateTime date(MimeMessage message) throws MessagingException {
    Date date = message.getSentDate();
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
  }

  private static String fileName(Part part) {
    try {
      @Nullable String name = part.getFileName();
      return name == null ? "" : MimeUtility.decodeText(name).strip();
    } catch (MessagingException | IOException illegible) {
      return "";
    }
  }

  private static @Nullable String disposition(Part part) {
    try {
      return part.getDisposition();
    } catch (MessagingException illegible) {
      return null;
    }
  }
}
