package org.intersession.bot.consultations.rounds;

import java.util.Optional;

/** Personal links to the page on which a Party reviews, for the rooms that write to Parties. */
public final class ReviewLinks {
  private final Consultations consultations;
  private final Invitations invitations;

  ReviewLinks(Consultations consultations, Invitations invitations) {
    this.consultations = consultations;
    this.invitations = invitations;
  }

  /** Whether a person speaks for a Party in a consultation. */
  public boolean speaks(int consultation, long person, String party) {
    return consultations.voice(consultation, person, party).isPresent();
  }

  /** A new link of a person who speaks for a Party; nothing if they do not. */
  public Optional<String> make(int consultation, long person, String party) {
    return consultations
        .find(consultation)
        .filter(found -> speaks(consultation, person, party))
        .map(found -> invitations.link(found, person, party));
  }
}
