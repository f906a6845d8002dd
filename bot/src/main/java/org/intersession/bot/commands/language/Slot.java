package org.intersession.bot.commands.language;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.intersession.integrations.MeetingRequest.Recording;

/**
 * Something that a line can say besides its verb, with the type of its value.
 *
 * @param name the stable name, also in the message bundles ({@code slot.<name>})
 */
public record Slot<T>(String name, Class<? super T> type) {
  /** A text in quotes. */
  public static final Slot<String> TITLE = new Slot<>("title", String.class);

  /** A date, a time, or both. */
  public static final Slot<When> WHEN = new Slot<>("when", When.class);

  /** How far something moves ({@code one week later}). */
  public static final Slot<Shift> SHIFT = new Slot<>("shift", Shift.class);

  /** A time zone said alone ({@code zone Geneva}). */
  public static final Slot<ZoneId> ZONE = new Slot<>("zone", ZoneId.class);

  /** How long it lasts. */
  public static final Slot<Duration> LENGTH = new Slot<>("length", Duration.class);

  /** How many people. */
  public static final Slot<Integer> SIZE = new Slot<>("size", Integer.class);

  /** The languages interpreted, ISO 639-1, in the order said; empty for none. */
  public static final Slot<List<String>> INTERPRETATION = new Slot<>("interpretation", List.class);

  /** Languages added to those interpreted so far ({@code add Arabic}). */
  public static final Slot<List<String>> MORE_LANGUAGES = new Slot<>("more-languages", List.class);

  /** Languages said alone, for the verb {@code language}. */
  public static final Slot<List<String>> LANGUAGES = new Slot<>("languages", List.class);

  /** People who interpret: an e-mail and two languages each. */
  public static final Slot<List<Interpreter>> INTERPRETERS = new Slot<>("interpreters", List.class);

  /** Whether people register, and until when. */
  public static final Slot<Registration> REGISTRATION =
      new Slot<>("registration", Registration.class);

  /** Who comes in without waiting. */
  public static final Slot<Admission> ADMISSION = new Slot<>("admission", Admission.class);

  /** The platform that the speaker insists on, lower case. */
  public static final Slot<String> PLATFORM = new Slot<>("platform", String.class);

  /** How a series goes on and when it ends. */
  public static final Slot<Series> SERIES = new Slot<>("series", Series.class);

  /** The group or set of Parties concerned, by its key in the vocabulary. */
  public static final Slot<List<String>> GROUPS = new Slot<>("groups", List.class);

  /** The Party that leads, by its key in the vocabulary. */
  public static final Slot<String> LEAD = new Slot<>("lead", String.class);

  /** What is done to a group. */
  public static final Slot<Change> CHANGE = new Slot<>("change", Change.class);

  /** What a change rests on: a decision, a letter, as it is cited. */
  public static final Slot<String> SOURCE = new Slot<>("source", String.class);

  /** Links said in the line. */
  public static final Slot<List<URI>> LINKS = new Slot<>("links", List.class);

  /** E-mail addresses said in the line, in order, without a role. */
  public static final Slot<List<String>> EMAILS = new Slot<>("emails", List.class);

  /** Who may write in the meeting's chat. */
  public static final Slot<ChatRule> CHAT = new Slot<>("chat", ChatRule.class);

  /** Whether the meeting is recorded. */
  public static final Slot<Recording> RECORDING = new Slot<>("recording", Recording.class);

  /** Whether participants may change their name. */
  public static final Slot<Boolean> RENAMING = new Slot<>("renaming", Boolean.class);

  /** The rule by which people are named in the meeting. */
  public static final Slot<String> NAMING = new Slot<>("naming", String.class);

  /** Whether those who register hand in a nomination letter. */
  public static final Slot<Boolean> LETTER = new Slot<>("letter", Boolean.class);

  /** Whether a test session is offered before the day. */
  public static final Slot<Boolean> TESTING = new Slot<>("testing", Boolean.class);

  /** The number of a meeting, consultation, request or action. */
  public static final Slot<Integer> NUMBER = new Slot<>("number", Integer.class);

  /** Whether one occurrence of a series is meant (the one on WHEN's first date) or all. */
  public static final Slot<Extent> EXTENT = new Slot<>("extent", Extent.class);

  /** The number of one occurrence of a series, from 1. */
  public static final Slot<Integer> OCCURRENCE = new Slot<>("occurrence", Integer.class);

  /** Said by no line: a verb that has it speaks of days that are past, as a letter's. */
  public static final Slot<Boolean> BYGONE = new Slot<>("bygone", Boolean.class);

  /** On which days after a deadline people are reminded, before it if negative. */
  public static final Slot<List<Integer>> STEPS = new Slot<>("steps", List.class);

  /** The questions of a form. */
  public static final Slot<Questions> QUESTIONS = new Slot<>("questions", Questions.class);

  /** The officer on duty, an e-mail. */
  public static final Slot<String> OFFICER = new Slot<>("officer", String.class);

  /** Where a meeting stands, for who is let in. */
  public static final Slot<Phase> PHASE = new Slot<>("phase", Phase.class);

  /** Whom of those about a meeting one means. */
  public static final Slot<Guests> GUESTS = new Slot<>("guests", Guests.class);

  /** What has passed instead of what is coming. */
  public static final Slot<Boolean> PAST = new Slot<>("past", Boolean.class);

  /** A verb that is asked about ({@code help meet}), by the name of its command. */
  public static final Slot<String> TOPIC = new Slot<>("topic", String.class);

  /** Whether the channel is meant and not the speaker ({@code language French here}). */
  public static final Slot<Boolean> CHANNEL = new Slot<>("channel", Boolean.class);

  /** Whether a draft is confirmed or dropped; only ever in doubt. */
  public static final Slot<Boolean> CONFIRMATION = new Slot<>("confirmation", Boolean.class);

  /** What is done to a group. */
  public enum Change {
    FOUND,
    ADD,
    REMOVE,
    NAME,
    UNNAME,
    CHAIR,
    CONTACTS,
    SHARE,
    HIDE,
    HISTORY,
    IMPORT,
    /** Its people are asked whether they may be reached through it. */
    ASK_CONSENT,
    /** Its chair is told what the bot can do and proposes. */
    BRIEF
  }

  /** Where a meeting stands, for who is let in. */
  public enum Phase {
    /** The chair has not opened it. */
    BEFORE,
    OPEN,
    /** For Parties alone. */
    CLOSED,
    /** Nobody comes or goes. */
    VOTE
  }

  /** Whom of those about a meeting one means. */
  public enum Guests {
    /** Those who were in the room. */
    ATTENDEES,
    /** Those who are approved for it. */
    REGISTRANTS
  }

  /** One occurrence or all. */
  public enum Extent {
    ONE,
    ALL
  }
}
