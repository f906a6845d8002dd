package org.intersession.bot.reminders;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.intersession.integrations.MailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Parties are reminded.
 *
 * @param officer who hears of those who stay silent; an e-mail
 * @param second from how many messages on another officer than the one who prepared them confirms
 * @param recall how long a sending that was confirmed can be recalled before it leaves
 * @param round how often the ladders are looked at
 * @param post how often the mailboxes are read
 * @param unsubscribe whether readers are offered to be reminded no more; some bodies' rules forbid
 *     it
 * @param chatThenMail after which time what was said in a chat and is not answered is mailed
 */
@Validated
@ConfigurationProperties("intersession.reminders")
record ReminderProperties(
    @DefaultValue("") String officer,
    @DefaultValue("100") @Min(1) int second,
    @NotNull @DefaultValue("2m") Duration recall,
    @NotNull @DefaultValue("5s") Duration round,
    @NotNull @DefaultValue("30s") Duration post,
    @DefaultValue("true") boolean unsubscribe,
    @NotNull @DefaultValue("48h") Duration chatThenMail) {
  ReminderProperties {
    if (!officer.isEmpty() && !MailAddress.isAddress(officer)) {
      throw new IllegalArgumentException(
          "intersession.reminders.officer: no e-mail address: " + officer);
    }
  }

  /** The addresses of our pages: built from the setting alone, never from what a request says. */
  record Pages(URI base) {
    String answer(String secret) {
      return at("/q/" + secret);
    }

    String chair(String secret) {
      return at("/q/chair/" + secret);
    }

    String stop(String secret) {
      return at("/q/stop/" + secret);
    }

    String survey(String secret) {
      return at("/q/survey/" + secret);
    }

    String review(String secret) {
      return at("/q/" + secret + "/review");
    }

    String wording(String secret) {
      return at("/q/wording/" + secret);
    }

    String results(String secret) {
      return at("/q/results/" + secret + ".xlsx");
    }

    String resultsByParty(String secret) {
      return at("/q/results/parties/" + secret + ".xlsx");
    }

    String wall(String secret) {
      return at("/q/wall/" + secret);
    }

    private String at(String path) {
      return base.toString().replaceAll("/+$", "") + path;
    }
  }
}
