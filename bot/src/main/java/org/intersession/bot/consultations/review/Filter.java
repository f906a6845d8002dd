package org.intersession.bot.consultations.review;

import org.intersession.bot.consultations.rounds.Remark;
import org.jspecify.annotations.Nullable;

/** Which comments a visitor wants to see; an empty field does not filter. */
public record Filter(
    @Nullable String party, @Nullable String kind, @Nullable String mine, @Nullable String only) {
  boolean passes(Remark remark, String own) {
    return (blank(party) || remark.party().equals(party))
        && (blank(kind) || remark.said().kind().word().equals(kind))
        && (blank(mine) || remark.party().equals(own));
  }

  /** Whether paragraphs without comments are left out. */
  boolean commentedOnly() {
    return !blank(only);
  }

  private static boolean blank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
