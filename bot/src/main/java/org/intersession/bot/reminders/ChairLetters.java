package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Person;

/** Lets a group's chair know who has not answered, at most once a day. */
final class ChairLetters {
  private final Groups groups;
  private final OfficerLetters letters;
  private final Letters post;
  private final Clock clock;

  ChairLetters(Groups groups, OfficerLetters letters, Letters post, Clock clock) {
    this.groups = groups;
    this.letters = letters;
    this.post = post;
    this.clock = clock;
  }

  /** Writes to the chairs; false if there is none who can be reached. */
  boolean tell(Request request, List<Asked> silent) {
    Integer group = request.group();
    if (group == null || silent.isEmpty()) {
      return false;
    }
    List<Person> chairs =
        groups.chairs(group).stream().filter(chair -> chair.email().isPresent()).toList();
    String day = LocalDate.ofInstant(clock.instant(), request.zone()).toString();
    chairs.forEach(
        chair ->
            post.send(
                OfficerLetters.CHAIR + ":" + request.number(),
                day,
                letters.toChair(chair, request, silent)));
    return !chairs.isEmpty();
  }
}
