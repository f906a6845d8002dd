package org.intersession.bot.consultations.rounds;

import java.util.Optional;

/** Where the text of a round stands in the secretariat's own library. */
public interface Shelf {
  /** Where anyone reads it; nothing where there is no library, or it forbids that. */
  Optional<String> address(int consultation, int round);

  /** Where a Party's delegates put files into it; nothing where that is not possible. */
  Optional<String> dropAddress(int consultation, String party);
}
