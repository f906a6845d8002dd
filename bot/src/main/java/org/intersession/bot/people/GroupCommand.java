package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.DraftedCommand;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.Role;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.Slot.Change;
import org.jspecify.annotations.Nullable;

/** Shows this channel's group; the secretariat records its changes with their sources. */
final class GroupCommand implements DraftedCommand {
  private static final Set<Change> READ =
      Set.of(Change.CONTACTS, Change.HISTORY, Change.SHARE, Change.HIDE);

  private final Groups groups;
  private final Addressees addressees;
  private final GroupViews views;
  private final GroupFounding founding;
  private final GroupRecording recording;
  private final Map<Change, GroupDeed> deeds;
  private final GroupWords words;

  /**
   * The command.
   *
   * @param deeds what is done for some changes; all others are recorded as they are
   */
  GroupCommand(
      Groups groups,
      Addressees addressees,
      GroupViews views,
      GroupFounding founding,
      GroupRecording recording,
      Map<Change, GroupDeed> deeds,
      GroupWords words) {
    this.groups = groups;
    this.addressees = addressees;
    this.views = views;
    this.founding = founding;
    this.recording = recording;
    this.deeds = Map.copyOf(deeds);
    this.words = words;
  }

  @Override
  public String name() {
    return "group";
  }

  @Override
  public Set<Slot<?>> slots() {
    return Set.of(Slot.CHANGE, Slot.GROUPS, Slot.SOURCE, Slot.TITLE, Slot.EMAILS, Slot.LANGUAGES);
  }

  @Override
  public Role who() {
    return Role.MEMBER;
  }

  @Override
  public Role confirmer() {
    return Role.SECRETARIAT;
  }

  @Override
  public Reply answer(Invocation said) {
    Locale locale = said.locale();
    @Nullable Change change = change(said);
    if (change != null && !READ.contains(change) && !said.speaker().is(Role.SECRETARIAT)) {
      return words.refuse(locale, "refuse.secretariat", Map.of());
    }
    if (change == Change.FOUND) {
      return founding.draft(said);
    }
    Optional<Group> group = group(said);
    if (group.isEmpty()) {
      return whichGroup(said);
    }
    return answer(said, group.get(), change);
  }

  private Reply answer(Invocation said, Group group, @Nullable Change change) {
    if (change == null) {
      return said.reading().get(Slot.LANGUAGES).isPresent()
          ? recording.languages(said, group)
          : show(said, group);
    }
    return switch (change) {
      case CONTACTS -> views.contacts(said, group);
      case HISTORY -> views.history(said, group);
      case SHARE -> views.consent(said, group, true);
      case HIDE -> views.consent(said, group, false);
      default -> {
        GroupDeed deed = deeds.get(change);
        yield deed == null ? recording.draft(said, group, change) : deed.draft(said, group);
      }
    };
  }

  @Override
  public Reply confirm(Invocation said) {
    @Nullable Change change = change(said);
    if (change == Change.FOUND) {
      return founding.record(said);
    }
    Group group = group(said).orElseThrow();
    if (change == null) {
      return recording.setLanguages(said, group);
    }
    GroupDeed deed = deeds.get(change);
    return deed == null ? recording.record(said, group, change) : deed.record(said, group);
  }

  private Reply show(Invocation said, Group group) {
    List<Party> parties = addressees.named(said.reading().get(Slot.GROUPS).orElse(List.of()));
    if (parties.isEmpty()) {
      return views.whole(said, group);
    }
    String name = parties.get(0).name(said.locale());
    return new Reply.Refuse(
        words.text(said.locale(), "change.which", Map.of("party", name)),
        List.of(
            candidate(said.locale(), "say.add", name),
            candidate(said.locale(), "say.remove", name)));
  }

  private Candidate candidate(Locale locale, String key, String party) {
    String line = words.text(locale, key, Map.of("party", party));
    return new Candidate(line, line);
  }

  private static @Nullable Change change(Invocation said) {
    return said.reading().get(Slot.CHANGE).orElse(null);
  }

  private Optional<Group> group(Invocation said) {
    return addressees.groups(said.reading().get(Slot.GROUPS).orElse(List.of())).stream()
        .findFirst()
        .or(() -> groups.ofPlace(said.place().chat(), said.place().id()));
  }

  private Reply whichGroup(Invocation said) {
    List<Candidate> known =
        groups.all().stream()
            .map(group -> group.name(said.locale()))
            .map(name -> new Candidate(name, name))
            .toList();
    return known.isEmpty()
        ? words.refuse(said.locale(), "group.none", Map.of())
        : new Reply.Ask(Slot.GROUPS, words.text(said.locale(), "group.which"), known);
  }
}
