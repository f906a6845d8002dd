package org.intersession.bot.meetings;

import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.CardElement.Fact;

/** What another room has to say on a meeting's card. */
@FunctionalInterface
public interface MeetingDetail {
  /** One fact, or nothing. */
  Optional<Fact> of(MeetingFacts meeting, Locale locale);
}
