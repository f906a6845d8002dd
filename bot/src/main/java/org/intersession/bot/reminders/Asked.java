package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Party of which something is asked, and what it answered.
 *
 * @param party the code on the instrument's list
 * @param deadline its own, if it was given more time
 * @param asksUntil until when it says that it needs
 * @param answeredOn the day of the answer itself, for example of a letter
 * @param how by which way it came
 * @param climbed the days of the highest step taken
 */
record Asked(
    int request,
    String party,
    @Nullable Instant deadline,
    @Nullable LocalDate asksUntil,
    @Nullable Answer answer,
    @Nullable Instant answeredAt,
    @Nullable LocalDate answeredOn,
    @Nullable Way how,
    @Nullable String cited,
    @Nullable Integer climbed,
    int reminded,
    Instant writtenAt) {
  /** What a Party answered. */
  enum Answer {
    DONE,
    NOTHING_TO_SUBMIT
  }

  /** How an answer came. */
  enum Way {
    PAGE,
    LETTER,
    MAIL,
    COMMENT,
    REGISTRATION,
    UPLOAD
  }

  /** A Party that is about to be asked. */
  static Asked drafted(String party, Instant now) {
    return new Asked(0, party, null, null, null, null, null, null, null, null, 0, now);
  }

  /** The same, reminded once more: as a reminder that is about to leave will find it. */
  Asked again() {
    return new Asked(
        request,
        party,
        deadline,
        asksUntil,
        answer,
        answeredAt,
        answeredOn,
        how,
        cited,
        climbed,
        reminded + 1,
        writtenAt);
  }

  boolean answered() {
    return answer != null;
  }

  /** By when this Party is to answer. */
  Instant due(Request of) {
    Instant own = deadline;
    return own == null ? of.deadline() : own;
  }

  Course course(Request of) {
    return new Course(
        of.openedAt(), due(of), of.zone(), answered() || !of.open(), climbed, reminded, writtenAt);
  }
}
