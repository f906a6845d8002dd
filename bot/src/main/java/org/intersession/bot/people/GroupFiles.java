package org.intersession.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.files.ContentHash;
import org.intersession.bot.files.FileKind;
import org.intersession.bot.files.FileName;
import org.intersession.bot.files.Quarantine;
import org.intersession.bot.mail.CalendarCopy;
import org.intersession.bot.people.LeftOut.Why;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailInbox.Attached;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/**
 * Which files of a mail to a group go on with it: those that a Party could hand in, entries of
 * calendars, and pictures that the text shows, unless they are a signature's.
 */
final class GroupFiles {
  /** So long a mail may wait to leave before its files are forgotten. */
  private static final Duration KEPT = Duration.ofDays(30);

  private static final int FILES_AT_MOST = 20;

  /** Logos and icons below a name are smaller than what somebody shows. */
  private static final int PICTURE_AT_LEAST = 20_000;

  private static final String CALENDAR = ".ics";
  private static final String ANY = "application/octet-stream";

  private final GroupFileStore store;
  private final Quarantine quarantine;
  private final GroupPostProperties settings;
  private final Clock clock;

  GroupFiles(
      GroupFileStore store, Quarantine quarantine, GroupPostProperties settings, Clock clock) {
    this.store = store;
    this.quarantine = quarantine;
    this.settings = settings;
    this.clock = clock;
  }

  /** What goes on, and what does not. */
  record Sorted(List<GroupFile> files, List<LeftOut> leftOut) {
    Sorted {
      files = List.copyOf(files);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** How large a file may be. */
  int largest() {
    return Math.toIntExact(settings.largestFile().toBytes());
  }

  /**
   * Sorts the files of a mail and keeps what goes on.
   *
   * @throws OutsideException when it cannot be told now whether one does harm
   */
  Sorted sort(List<Attached> attached) {
    List<GroupFile> files = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    long weight = 0;
    for (Attached one : attached) {
      if (decoration(one)) {
        continue;
      }
      byte[] content = one.content();
      long next = weight + (content == null ? 0 : content.length);
      boolean tooMuch = files.size() >= FILES_AT_MOST || next > settings.together().toBytes();
      Optional<Why> why = tooMuch ? Optional.of(Why.TOO_MUCH) : unfit(one);
      if (why.isPresent() || content == null) {
        leftOut.add(new LeftOut(named(one), why.orElse(Why.NOT_A_FILE)));
      } else {
        files.add(keep(one, content));
        weight = next;
      }
    }
    return new Sorted(files, leftOut);
  }

  private static boolean decoration(Attached one) {
    return one.shown() && one.size() < PICTURE_AT_LEAST;
  }

  private static String named(Attached one) {
    return FileName.plain(one.name());
  }

  private Optional<Why> unfit(Attached one) {
    byte[] content = one.content();
    if (content == null) {
      return Optional.of(one.size() > largest() ? Why.TOO_LARGE : Why.NOT_A_FILE);
    }
    if (content.length == 0) {
      return Optional.of(Why.EMPTY);
    }
    if (FileKind.of(content).isEmpty() && !CalendarCopy.takes(content)) {
      return Optional.of(Why.NOT_TAKEN);
    }
    boolean harmful = quarantine.insist(one.name(), content) == Quarantine.Verdict.HARMFUL;
    return harmful ? Optional.of(Why.HARMFUL) : Optional.empty();
  }

  private GroupFile keep(Attached one, byte[] content) {
    String name = named(one);
    Optional<FileKind> kind = FileKind.of(content);
    if (kind.isEmpty()) {
      boolean right = name.toLowerCase(Locale.ROOT).endsWith(CALENDAR);
      return kept(right ? name : name + CALENDAR, CalendarCopy.TYPE, CalendarCopy.of(content));
    }
    // A name that says otherwise than the content gets the true ending after its own.
    boolean right = kind.get().fits(name);
    return kept(right ? name : name + "." + kind.get().ending(name), ANY, content);
  }

  private GroupFile kept(String name, String type, byte[] content) {
    return new GroupFile(name, type, store.keep(ContentHash.of(content), content, clock.instant()));
  }

  /**
   * A file as it goes with a mail.
   *
   * @throws OutsideException when it waited too long and is forgotten
   */
  Enclosure enclosure(GroupFile file) {
    byte[] content =
        store
            .find(file.content())
            .orElseThrow(
                () ->
                    new OutsideException(
                        "group-post",
                        Doubt.NOT_DONE,
                        "forgotten",
                        "a file was deleted",
                        null,
                        null));
    return Enclosure.attached(file.name(), file.type(), content);
  }

  /** Deletes what has long gone on. */
  void forget() {
    store.forget(clock.instant().minus(KEPT));
  }
}
