package org.intersession.bot.consultations.drops;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.ConsultationProperties;
import org.intersession.bot.consultations.rounds.Submissions;
import org.intersession.bot.people.PersonalLinks;

/** What was handed in, for the secretariat's list, with links by which it is fetched. */
public final class DropList implements Submissions {
  private static final String PURPOSE = "consultation-drop-file";
  private static final Duration LIVE = Duration.ofDays(30);

  private final DropStore store;
  private final PersonalLinks links;
  private final ConsultationProperties.Pages pages;
  private final Clock clock;

  DropList(DropStore store, PersonalLinks links, ConsultationProperties.Pages pages, Clock clock) {
    this.store = store;
    this.links = links;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<Submission> of(int consultation, int round) {
    return store.of(consultation, round).stream()
        .map(
            drop ->
                new Submission(
                    drop.number(),
                    drop.receipt(),
                    drop.voice().party(),
                    drop.name(),
                    drop.late(),
                    standing(drop.state())))
        .toList();
  }

  private static Submission.Standing standing(Drop.State state) {
    return switch (state) {
      case QUARANTINED -> Submission.Standing.HELD;
      case RECEIVED, READ -> Submission.Standing.READ;
      case BY_HAND -> Submission.Standing.BY_HAND;
      case HARMFUL -> Submission.Standing.REFUSED;
    };
  }

  @Override
  public String address(int consultation, int number) {
    PersonalLinks.Order order =
        PersonalLinks.Order.of(PURPOSE, consultation + "-" + number, clock.instant().plus(LIVE));
    return pages.submission(links.make(order).secret());
  }

  /** The file that a link opens. */
  public Optional<Drop> behind(String secret) {
    return links
        .find(PURPOSE, secret)
        .map(link -> link.subject().split("-"))
        .flatMap(part -> store.find(Integer.parseInt(part[0]), Integer.parseInt(part[1])));
  }
}
