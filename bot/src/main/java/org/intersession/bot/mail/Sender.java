package org.intersession.bot.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Under whose name a letter goes.
 *
 * @param logo shown above the letter
 */
record Sender(
    MailAddress from,
    @Nullable MailAddress replyTo,
    Map<String, String> signatures,
    @Nullable Enclosure logo,
    String colour) {
  static final String LOGO = "logo";
  private static final int LOGO_AT_MOST = 200_000;

  static Sender of(MailProperties.SenderSetting setting) {
    return new Sender(
        new MailAddress(setting.address(), setting.name()),
        setting.replyTo().isEmpty() ? null : MailAddress.of(setting.replyTo()),
        setting.signature(),
        setting.logo() == null ? null : picture(setting.logo()),
        setting.colour());
  }

  /** The same, but from another mailbox; empty for its own. */
  Sender from(String mailbox) {
    return mailbox.isEmpty()
        ? this
        : new Sender(
            new MailAddress(mailbox, from.name()), replyTo(from), signatures, logo, colour);
  }

  /** The same, but with a tag in the address to which answers go, as in {@code a+tag@b.org}. */
  Sender tagged(String tag) {
    MailAddress answers = replyTo(from);
    String local = answers.address().substring(0, answers.address().lastIndexOf('@'));
    return new Sender(
        from,
        new MailAddress(local + "+" + tag + "@" + answers.domain(), answers.name()),
        signatures,
        logo,
        colour);
  }

  /** The same, but for a list, to whose address answers go. */
  Sender of(MailingList list) {
    return new Sender(
        new MailAddress(from.address(), from.name() + " (" + list.name() + ")"),
        list.address(),
        signatures,
        logo,
        colour);
  }

  private MailAddress replyTo(MailAddress own) {
    return replyTo == null ? own : replyTo;
  }

  /** The signature in a language, else in English, else the sender's name. */
  String signature(Locale locale) {
    return Optional.ofNullable(signatures.get(locale.getLanguage()))
        .or(() -> Optional.ofNullable(signatures.get("en")))
        .orElse(from.name());
  }

  private static Enclosure picture(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(LOGO_AT_MOST + 1);
      String type = type(content);
      if (content.length > LOGO_AT_MOST || type.isEmpty()) {
        throw new IllegalStateException(
            "The logo " + file + " must be a PNG or JPEG picture of at most 200 kB.");
      }
      return new Enclosure(LOGO + "." + type, "image/" + type, content, LOGO);
    } catch (IOException e) {
      throw new UncheckedIOException("The logo " + file + " cannot be read.", e);
    }
  }

  private static String type(byte[] content) {
    if (content.length > 8 && content[0] == (byte) 0x89 && content[1] == 'P') {
      return "png";
    }
    return content.length > 3 && content[0] == (byte) 0xFF && content[1] == (byte) 0xD8
        ? "jpeg"
        : "";
  }
}
