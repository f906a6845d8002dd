package org.intersession.bot.people;

import java.util.List;

/** Whom a name means: one Party for certain, or a question. */
public sealed interface PartyMatch {
  /** This one. */
  record Certain(Party party) implements PartyMatch {}

  /** One of these; a person must say which. */
  record Several(List<Party> parties) implements PartyMatch {
    public Several {
      parties = List.copyOf(parties);
    }
  }

  /** None by that name; these are written nearly so. */
  record Unknown(List<Party> nearest) implements PartyMatch {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
