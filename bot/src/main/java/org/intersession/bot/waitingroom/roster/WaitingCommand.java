package org.intersession.bot.waitingroom.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.commands.Command;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.integrations.ChatPost;

/**
 * The waiting room as it is now: who is who. Also says where the meeting stands, who somebody is,
 * and who is let in when: {@code waiting 12 closed session}, {@code waiting 12 "3 = Jane Doe, John
 * Smith"}, {@code waiting 12 "observers: wait until the chair opens"}.
 */
final class WaitingCommand implements Command {
  private static final Pattern IDENTITY = Pattern.compile("\\s*(\\d{1,6})\\s*=\\s*(.{1,500}?)\\s*");
  private static final Pattern REGISTRATION = Pattern.compile("#(\\d{1,12})");

  private final KnownMeetings meetings;
  private final Rosters rosters;
  private final Doors doors;
  private final RosterStore store;
  private final RosterPosts posts;
  private final LivePages pages;

  WaitingCommand(
      KnownMeetings meetings,
      Rosters rosters,
      Doors doors,
      RosterStore store,
      RosterPosts posts,
      LivePages pages) {
    this.meetings = meetings;
    this.rosters = rosters;
    this.doors = doors;
    this.store = store;
    this.posts = posts;
    this.pages = pages;
  }

  @Override
  public String name() {
    return "waiting";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.NUMBER, Slot.PHASE, Slot.TITLE);
  }

  @Override
  public Role who() {
    return Role.CHAIR;
  }

  @Override
  public Reply answer(Invocation said) {
    RosterWords words = new RosterWords(said.locale(), said.zone());
    Optional<Integer> number = said.reading().get(Slot.NUMBER);
    if (number.isEmpty()) {
      return new Reply.Ask(Slot.NUMBER, words.text("ask.meeting"), List.of());
    }
    return meetings
        .find(number.get())
        .map(meeting -> answer(said, meeting, words))
        .orElseGet(
            () -> new Reply.Refuse(words.text("no-meeting", Map.of("number", "" + number.get()))));
  }

  private Reply answer(Invocation said, MeetingFacts meeting, RosterWords words) {
    String by = said.speaker().person().name();
    said.reading()
        .get(Slot.PHASE)
        .ifPresent(phase -> doors.phase(meeting.number(), phase, by, said.now()));
    Optional<String> identity = said.reading().get(Slot.TITLE);
    if (identity.isPresent()) {
      boolean rules =
          RuleLines.looksLikeRules(identity.get()) && !IDENTITY.matcher(identity.get()).matches();
      Optional<Reply> refusal =
          rules
              ? rule(said, meeting, identity.get(), words)
              : identify(said, meeting, identity.get(), words);
      if (refusal.isPresent()) {
        return refusal.get();
      }
    }
    return shown(said, meeting, words);
  }

  private Reply shown(Invocation said, MeetingFacts meeting, RosterWords words) {
    Roster roster = rosters.of(meeting);
    RosterWords there = new RosterWords(words.locale(), meeting.zone());
    ChatPost post = ChatPost.of(new RosterCard(roster, there).draw());
    if (!said.place().personal()) {
      return new Reply.Live(post, (place, id) -> posts.stands(roster, place, id, words.locale()));
    }
    // The live page shows names: its link is for the one who asks, alone.
    return new Reply.Say(pages.offered(post, meeting, said.speaker().person(), words));
  }

  /** Says who is let in when; nothing when it was understood. */
  private Optional<Reply> rule(
      Invocation said, MeetingFacts meeting, String lines, RosterWords words) {
    try {
      List<Rule> table =
          new RuleLines(rosters.rules(meeting).table(), rosters.match(meeting).roles()).read(lines);
      doors.rules(meeting.number(), table, lines, said.speaker().person().name(), said.now());
      return Optional.empty();
    } catch (RuleLines.RefusedException refused) {
      return Optional.of(new Reply.Refuse(refused.sentence(words)));
    }
  }

  /** Says who somebody is; nothing when it was understood. */
  private Optional<Reply> identify(
      Invocation said, MeetingFacts meeting, String identity, RosterWords words) {
    Matcher form = IDENTITY.matcher(identity);
    if (!form.matches()) {
      return Optional.of(
          new Reply.Refuse(words.text("identity.form", Map.of("number", "" + meeting.number()))));
    }
    int number = Integer.parseInt(form.group(1));
    if (store.key(meeting.number(), number).isEmpty()) {
      return Optional.of(
          new Reply.Refuse(words.text("identity.nobody", Map.of("number", "" + number))));
    }
    GuestMatch match = rosters.match(meeting);
    List<String> known = new ArrayList<>();
    for (String one : form.group(2).split(",")) {
      Optional<Guest> guest = meant(match, one.strip());
      if (guest.isEmpty()) {
        return Optional.of(
            new Reply.Refuse(words.text("identity.unknown", Map.of("name", one.strip()))));
      }
      known.add(guest.get().id());
    }
    doors.known(meeting.number(), number, known, said.speaker().person().name(), said.now());
    return Optional.empty();
  }

  private static Optional<Guest> meant(GuestMatch match, String said) {
    Matcher registration = REGISTRATION.matcher(said);
    return registration.matches() ? match.guest(registration.group(1)) : match.named(said);
  }
}
