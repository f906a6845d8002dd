package org.intersession.bot.meetings;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the hosts of the settings in the database, from each start on. */
final class HostRoster implements SmartInitializingSingleton {
  private final HostStore store;
  private final MeetingProperties settings;
  private final TransactionTemplate transaction;

  HostRoster(HostStore store, MeetingProperties settings, TransactionTemplate transaction) {
    this.store = store;
    this.settings = settings;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status ->
            store.keep(
                settings.hosts().stream().map(MeetingProperties.HostSetting::host).toList()));
  }
}
