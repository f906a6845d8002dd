package org.intersession.bot.mail;

import jakarta.validation.Valid;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Under whose name mails go.
 *
 * @param sender for instruments that are not named apart
 * @param instruments by the instrument's key
 */
@Validated
@ConfigurationProperties("intersession.mail")
record MailProperties(
    @Valid @DefaultValue SenderSetting sender,
    @DefaultValue Map<String, @Valid SenderSetting> instruments) {
  /**
   * A sender.
   *
   * @param address the mailbox
   * @param name as readers see it
   * @param mailboxes further mailboxes over which what many people get is spread
   * @param replyTo where answers go, if not to the mailbox
   * @param signature by language (ISO 639-1); one without a language is under {@code en}
   * @param logo a PNG or JPEG file
   * @param colour of the button and the line under the logo, as in {@code #005B9A}
   */
  record SenderSetting(
      @DefaultValue("") String address,
      @DefaultValue("") String name,
      @DefaultValue List<String> mailboxes,
      @Name("reply-to") @DefaultValue("") String replyTo,
      @DefaultValue Map<String, String> signature,
      @Nullable Path logo,
      @DefaultValue("#1f4e79") String colour) {
    SenderSetting {
      if (!address.isEmpty() && !MailAddress.isAddress(address)) {
        throw new IllegalArgumentException("intersession.mail: no e-mail address: " + address);
      }
      mailboxes = List.copyOf(mailboxes);
      mailboxes.stream()
          .filter(mailbox -> !MailAddress.isAddress(mailbox))
          .forEach(
              mailbox -> {
                throw new IllegalArgumentException(
                    "intersession.mail: no e-mail address: " + mailbox);
              });
      if (!colour.matches("#[0-9A-Fa-f]{6}")) {
        throw new IllegalArgumentException(
            "intersession.mail: a colour is written as #005B9A, not " + colour);
      }
    }
  }

  /** The sender for an instrument. */
  SenderSetting of(String instrument) {
    return instruments.getOrDefault(instrument, sender);
  }
}
