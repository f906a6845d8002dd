package org.intersession.bot.commands;

import java.util.List;
import java.util.Optional;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/** The drafts of a place that wait: which of them a line is about, and what was said of each. */
final class OpenDrafts {
  private final Commands commands;
  private final LineReader reader;
  private final DraftStore drafts;

  OpenDrafts(Commands commands, LineReader reader, DraftStore drafts) {
    this.commands = commands;
    this.reader = reader;
    this.drafts = drafts;
  }

  /** The drafts that a bare answer may be about; a question left open behind them is not. */
  List<Draft> answerable(ChatPlace place) {
    List<Draft> open = drafts.open(place);
    boolean shown = !open.isEmpty() && open.get(0).state() == Draft.State.READY;
    return shown
        ? open.stream().filter(draft -> draft.state() == Draft.State.READY).toList()
        : open;
  }

  /** The draft that a piece belongs to: the button's, the one that asks the speaker, the newest. */
  Optional<Draft> meant(Hearing heard, @Nullable Integer number) {
    if (number != null) {
      return drafts.lock(heard.place(), number).filter(Draft::open);
    }
    List<Draft> open = drafts.open(heard.place());
    Optional<Draft> mine =
        open.stream()
            .filter(draft -> draft.preparedBy().id().equals(heard.speaker().person().id()))
            .findFirst();
    return mine.or(() -> open.stream().findFirst())
        .flatMap(draft -> drafts.lock(heard.place(), draft.number()))
        .filter(Draft::open);
  }

  /** What was said of a draft, read anew from its lines. */
  Reading reading(Draft draft) {
    List<Draft.Said> lines = draft.lines();
    Reading reading = reader.read(lines.get(0).line());
    for (Draft.Said said : lines.subList(1, lines.size())) {
      reading = reading.changedBy(reader.read(said.line(), slot(draft, said.asked())));
    }
    return lines.size() == 1 ? reading : reader.check(reading, lines.get(lines.size() - 1).line());
  }

  /** A slot of the draft's command by its name. */
  @Nullable Slot<?> slot(Draft draft, @Nullable String name) {
    return commands.named(draft.command()).slots().stream()
        .filter(slot -> slot.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Keeps a draft as it now stands; a command that answered at once has none. */
  void keep(Hearing heard, Draft draft, Draft.State state, @Nullable String asked) {
    if (draft.number() == 0) {
      return;
    }
    drafts.save(heard.place(), draft.with(state, asked), heard.now());
  }
}
