package org.intersession.bot.meetings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often a day a host's meetings may still be created or changed; the day begins at 0:00 UTC.
 */
final class Budget {
  private final HostStore store;
  private final MeetingProperties settings;
  private final TransactionTemplate transaction;
  private final SystemTime time;

  Budget(
      HostStore store,
      MeetingProperties settings,
      TransactionTemplate transaction,
      SystemTime time) {
    this.store = store;
    this.settings = settings;
    this.transaction = transaction;
    this.time = time;
  }

  /**
   * Counts one request.
   *
   * @throws OutsideException when the day is used up
   */
  void spend(Meeting meeting) {
    Boolean left =
        transaction.execute(
            status ->
                store.spend(
                    meeting.platform(), meeting.hostId(), settings.dailyWrites(), time.now()));
    if (!Boolean.TRUE.equals(left)) {
      throw new OutsideException(
          meeting.platform(),
          Doubt.NOT_NOW,
          "host-daily-limit",
          meeting.hostId() + " has had its " + settings.dailyWrites() + " changes today",
          LocalDate.ofInstant(time.now(), ZoneOffset.UTC)
              .plusDays(1)
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC),
          null);
    }
  }
}
