package org.intersession.bot.consultations.rounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How consultations are held.
 *
 * @param late whether comments after the deadline are taken, and marked, unless the lead says other
 * @param support whether Parties may support each other's comments
 * @param linksLive how long personal links live after the deadline
 * @param watchers how many may watch a page live on one machine; more are told to reload
 */
@Validated
@ConfigurationProperties("intersession.consultations")
public record ConsultationProperties(
    @DefaultValue("true") boolean late,
    @DefaultValue("true") boolean support,
    @NotNull @DefaultValue("90d") Duration linksLive,
    @DefaultValue("2000") @Min(1) @Max(100_000) int watchers) {
  /** The addresses of our pages: built from the setting alone, never from what a request says. */
  public record Pages(URI base) {
    /** Where a personal link leads first. */
    public String invitation(String secret) {
      return at("/c/in/" + secret);
    }

    /** A compiled file behind a link of its own. */
    public String file(String secret, String name) {
      return at("/c/file/" + secret + "/" + name);
    }

    /** The page that everyone may read once it is published. */
    public String published(String slug) {
      return at("/c/published/" + slug);
    }

    private String at(String path) {
      return base.toString().replaceAll("/+$", "") + path;
    }
  }
}
