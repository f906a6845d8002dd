package org.intersession.bot.consultations.rounds;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.intersession.bot.people.PersonalLinks;

/** The addresses under which a channel's members fetch compiled files. */
public final class FileLinks {
  private static final String PURPOSE = "consultation-files";
  private static final String PLACING = "consultation-placing";
  private static final Duration LIVE = Duration.ofDays(30);

  private final PersonalLinks links;
  private final ConsultationProperties.Pages pages;
  private final Clock clock;

  FileLinks(PersonalLinks links, ConsultationProperties.Pages pages, Clock clock) {
    this.links = links;
    this.pages = pages;
    this.clock = clock;
  }

  /** Of which consultation and round a link's files are. */
  public record Files(int consultation, int round) {}

  /** A new secret for the files of a round. */
  String secret(int consultation, int round) {
    String subject = consultation + ":" + round;
    return links
        .make(PersonalLinks.Order.of(PURPOSE, subject, clock.instant().plus(LIVE)))
        .secret();
  }

  String address(String secret, String name) {
    return pages.file(secret, name);
  }

  /** A new address of the page on which the secretariat says where unsure comments stand. */
  String placing(int consultation) {
    PersonalLinks.Order order =
        PersonalLinks.Order.of(PLACING, Integer.toString(consultation), clock.instant().plus(LIVE));
    return pages.placing(links.make(order).secret());
  }

  /** The consultation whose unsure comments a secret opens. */
  public Optional<Integer> placed(String secret) {
    return links.find(PLACING, secret).map(link -> Integer.parseInt(link.subject()));
  }

  /** What a secret opens. */
  public Optional<Files> find(String secret) {
    return links
        .find(PURPOSE, secret)
        .map(link -> link.subject().split(":"))
        .map(parts -> new Files(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
  }
}
