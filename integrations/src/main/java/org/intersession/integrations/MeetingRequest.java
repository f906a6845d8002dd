package org.intersession.integrations;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it shall stand on a platform, with every setting that was asked for.
 *
 * @param reference our own name for it, unique and stable, with which it is found again
 * @param hostId the host at the platform (a licence, an organiser) that shall hold it
 * @param agenda plain text, without the reference (the platform's client adds it)
 * @param times the first occurrence, or all of a series in order; at least one
 * @param rhythm how the occurrences follow each other; absent for a single meeting
 * @param registration whether people register before they can join
 * @param interpretation the languages interpreted, ISO 639-1 lower case, the floor's included
 * @param interpreters the people named so far
 * @param alternativeHosts e-mails of those who may start it too
 * @param renaming whether participants may change their name
 * @param locale the language of what the platform writes to people
 */
public record MeetingRequest(
    String reference,
    String hostId,
    String title,
    String agenda,
    List<MeetingTime> times,
    @Nullable Rhythm rhythm,
    boolean registration,
    Admission admission,
    List<String> interpretation,
    List<Interpreter> interpreters,
    List<SignInterpreter> signInterpreters,
    List<String> alternativeHosts,
    ChatRule chat,
    Recording recording,
    boolean renaming,
    Locale locale) {
  public MeetingRequest {
    times = List.copyOf(times);
    interpretation = List.copyOf(interpretation);
    interpreters = List.copyOf(interpreters);
    signInterpreters = List.copyOf(signInterpreters);
    alternativeHosts = List.copyOf(alternativeHosts);
    if (times.isEmpty()) {
      throw new IllegalArgumentException("a meeting needs a time: " + reference);
    }
  }

  /** Who comes in without waiting. */
  public enum Admission {
    /** Nobody waits. */
    OPEN,
    /** Everyone waits; those whom we know to be registered are let in as they come. */
    REGISTERED,
    /** Everyone waits until somebody lets them in. */
    HOLD_EVERYONE,
    /** Everyone waits; observers until the chair opens the meeting to them. */
    OBSERVERS_WAIT
  }

  /** Who may write in the meeting's chat. */
  public enum ChatRule {
    EVERYONE,
    /** Participants write to the hosts only. */
    QUESTIONS,
    OFF
  }

  /** Whether the meeting is recorded. */
  public enum Recording {
    NONE,
    /** By the platform, from the start. */
    AUTOMATIC
  }

  /** An interpreter between two languages, ISO 639-1. */
  public record Interpreter(String email, String from, String to) {}

  /** A sign-language interpreter; {@code language} is the platform's name of the sign language. */
  public record SignInterpreter(String email, String language) {}

  /**
   * How a series goes on; always bounded by the number of times.
   *
   * @param unit days, weeks or months
   * @param every 1 for each unit, 2 for every second, 3 months for quarterly
   * @param ordinal for months: 1 to 4 for the nth weekday, -1 for the last, 0 for the same day
   */
  public record Rhythm(Unit unit, int every, int ordinal) {
    /** The unit of a rhythm. */
    public enum Unit {
      DAY,
      WEEK,
      MONTH
    }
  }
}
