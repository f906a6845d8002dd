package org.intersession.bot.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people register.
 *
 * @param naming the naming rule of meetings
 * @param secretariat who is asked about those whom no focal point decides; an e-mail
 * @param missionsInCopy whether a Party's mission gets a copy of what its focal point is asked
 * @param retention for how many days after the meeting what people said is kept
 * @param perHour how many forms an address may send in an hour before it must show that it is human
 * @param letterAtMost how many bytes a letter of nomination may have
 * @param before how long before the start a personal link opens the meeting
 */
@Validated
@ConfigurationProperties("intersession.registration")
record RegistrationProperties(
    @DefaultValue("{PARTY} - {Given} {FAMILY}") String naming,
    @DefaultValue("") String secretariat,
    @DefaultValue("false") boolean missionsInCopy,
    @DefaultValue("180") @Min(1) @Max(3650) int retention,
    @DefaultValue("20") @Min(1) int perHour,
    @DefaultValue("5000000") @Min(100_000) @Max(5_000_000) int letterAtMost,
    @NotNull @DefaultValue("30m") Duration before) {
  /** The addresses of our pages: built from the setting alone, never from what a request says. */
  record Pages(URI base) {
    String meeting(String slug) {
      return at("/r/" + slug);
    }

    String mine(String secret) {
      return at("/r/me/" + secret);
    }

    String decision(String secret) {
      return at("/r/decide/" + secret);
    }

    String participants(String secret) {
      return at("/r/participants/" + secret);
    }

    private String at(String path) {
      return base.toString().replaceAll("/+$", "") + path;
    }
  }
}
