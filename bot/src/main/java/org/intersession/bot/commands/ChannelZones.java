package org.intersession.bot.commands;

import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The default zones of channels. */
@Component
public class ChannelZones {
  private final DeskStore store;

  ChannelZones(DeskStore store) {
    this.store = store;
  }

  /** From now on, times without a zone are meant in this one in that channel. */
  public void set(String chat, String place, ZoneId zone) {
    store.setZone(chat, place, zone);
  }
}
