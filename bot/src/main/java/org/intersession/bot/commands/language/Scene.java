package org.intersession.bot.commands.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the meaning of a stretch depends on besides its words.
 *
 * @param now in the channel's zone
 * @param verbEnd where the verb ends in the normal form; 0 without a verb
 * @param slots what the verb can use; absent without a verb, then anything may be said
 * @param corrects whether the line corrects a draft
 * @param asked what the bot asked for, which the line may answer
 */
record Scene(
    Line line,
    LocalDateTime now,
    int verbEnd,
    @Nullable Set<Slot<?>> slots,
    boolean corrects,
    @Nullable Slot<?> asked,
    Offers offers) {
  LocalDate today() {
    return now.toLocalDate();
  }

  Locale locale() {
    return line.locale();
  }

  boolean allows(Slot<?> slot) {
    return slots == null || slots.contains(slot);
  }

  /** Whether the days that are said are past ones. */
  boolean looksBack() {
    return slots != null && slots.contains(Slot.BYGONE);
  }

  boolean hasVerb() {
    return slots != null;
  }
}
