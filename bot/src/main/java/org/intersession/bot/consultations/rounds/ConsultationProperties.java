package org.intersession.bot.consultations.rounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How consultations are held.
 *
 * @param late whether comments after the deadline are taken, and marked, unless the lead says other
 * @param support whether Parties may support each other's comments
 * @param linksLive how long personal links live after the deadline
 * @param largestFile that a Party may hand in
 * @param submissionName how files that are handed in are named: {@code {consultation}, {round},
 *     {party}, {number}} stand for what they say
 * @param watchers how many may watch a page live on one machine; more are told to reload
 */
@Validated
@ConfigurationProperties("intersession.consultations")
public record ConsultationProperties(
    @DefaultValue("true") boolean late,
    @DefaultValue("true") boolean support,
    @NotNull @DefaultValue("90d") Duration linksLive,
    @NotNull @DefaultValue("32MB") DataSize largestFile,
    @NotBlank @DefaultValue("C{consultation}-R{round}-{party}-{number}") String submissionName,
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

    /** Where a Party hands in files, for who has come by their link. */
    public String drop(int number) {
      return at("/c/" + number + "/drop");
    }

    /** Where the library tells us of changes. */
    public URI notices() {
      return URI.create(at("/webhooks/library"));
    }

    /** A file that a Party handed in, behind a link of its own. */
    public String submission(String secret) {
      return at("/c/submission/" + secret);
    }

    /** Where the secretariat says where unsure comments stand, behind a link of its own. */
    public String placing(String secret) {
      return at("/c/placing/" + secret);
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
