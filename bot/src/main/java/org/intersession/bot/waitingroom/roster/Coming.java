package org.intersession.bot.waitingroom.roster;

import java.util.List;

/**
 * Somebody who came, on one device.
 *
 * @param number what people call this coming, from 1 in each meeting
 * @param key what the platform calls it
 * @param name as they show themselves
 * @param email may be empty
 * @param guestId what the list of guests calls them; empty without a link of their own
 * @param telephone empty for those who do not dial in
 * @param held whether an officer holds them at the door
 * @param known who they are, as an officer has said: numbers of registrations, or names
 */
record Coming(
    int number,
    String key,
    String name,
    String email,
    String guestId,
    String telephone,
    boolean held,
    List<String> known,
    Presence presence) {
  Coming {
    known = List.copyOf(known);
  }
}
