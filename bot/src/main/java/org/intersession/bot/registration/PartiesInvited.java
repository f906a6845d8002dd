package org.intersession.bot.registration;

import java.util.List;

/**
 * Parties were invited to register for a meeting; heard in the transaction that invited them.
 *
 * @param parties their codes
 */
public record PartiesInvited(
    int meeting, List<String> parties, String preparedBy, String confirmedBy) {
  public PartiesInvited {
    parties = List.copyOf(parties);
  }
}
