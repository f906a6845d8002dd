package org.intersession.bot.reminders;

import java.util.Optional;
import org.intersession.bot.consultations.rounds.ReviewLinks;

/** Where a Party reviews the text of a consultation that opened a request. */
final class Reviews {
  private final ReviewLinks links;

  Reviews(ReviewLinks links) {
    this.links = links;
  }

  /** The person's own page for the Party; nothing if the request is about no such text. */
  Optional<String> page(Request request, String party, long person) {
    return consultation(request).flatMap(number -> links.make(number, person, party));
  }

  /** Whether there is such a page; makes none. */
  boolean any(Request request, String party, long person) {
    return consultation(request).filter(number -> links.speaks(number, person, party)).isPresent();
  }

  private static Optional<Integer> consultation(Request request) {
    String cause = request.cause();
    return cause != null && cause.startsWith(ConsultationRequests.CAUSE)
        ? Optional.of(Integer.valueOf(cause.split(":")[1]))
        : Optional.empty();
  }
}
