package org.intersession.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Explanations;
import org.intersession.bot.commands.language.Line;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a line does to the drafts of its place, and what is answered. Runs in the transaction that
 * marks the line as heard.
 */
@Component
class Conversation {
  private final Commands commands;
  private final LineReader reader;
  private final Explanations explanations;
  private final DraftStore drafts;
  private final DeskWords words;

  Conversation(
      Commands commands,
      LineReader reader,
      Explanations explanations,
      DraftStore drafts,
      DeskWords words) {
    this.commands = commands;
    this.reader = reader;
    this.explanations = explanations;
    this.drafts = drafts;
    this.words = words;
  }

  Answer answer(Hearing heard, Reading reading) {
    return switch (reading.intent()) {
      case COMMAND -> command(heard, reading);
      case CONFIRM -> confirm(heard, reading);
      case DROP -> drop(heard, reading);
      case PIECE, NOTHING -> piece(heard, reading);
    };
  }

  private Answer command(Hearing heard, Reading reading) {
    String verb = reading.verb();
    if (verb == null) {
      throw new IllegalStateException("a command without a verb: " + reading.parts());
    }
    Command command = commands.named(verb);
    if (!heard.speaker().is(command.who())) {
      return says(heard, "refused.role", Map.of("who", words.role(heard.locale(), command.who())));
    }
    if (!reading.unknown().isEmpty()) {
      return Answer.of(unknown(heard, null, reading));
    }
    boolean drafted = command instanceof DraftedCommand || !reading.doubts().isEmpty();
    int number = drafted ? drafts.nextNumber(heard.place()) : 0;
    Draft draft =
        new Draft(
            number,
            command.name(),
            Draft.State.ASKING,
            null,
            List.of(new Draft.Said(heard.line(), null, heard.files())),
            heard.locale(),
            null,
            heard.speaker().person(),
            null);
    return proceed(heard, draft, reading);
  }

  /** Asks what is in doubt, else lets the command answer; keeps the draft as it then stands. */
  private Answer proceed(Hearing heard, Draft draft, Reading reading) {
    if (!reading.doubts().isEmpty()) {
      Doubt doubt = reading.doubts().get(0);
      keep(heard, draft, Draft.State.ASKING, doubt.slot().name());
      return asked(heard, draft, explanations.of(doubt, heard.locale()), doubt.candidates());
    }
    Command command = commands.named(draft.command());
    Reply reply = command.answer(invocation(heard, draft, reading));
    if (reply instanceof Reply.Draft shown) {
      keep(heard, draft, Draft.State.READY, null);
      ChatPost post = ChatPost.of(words.draft(heard.locale(), draft.number(), shown.card()));
      return new Answer(post, draft.number(), superseded(heard, draft));
    }
    if (reply instanceof Reply.Ask ask) {
      keep(heard, draft, Draft.State.ASKING, ask.slot().name());
      return asked(heard, draft, ask.question(), ask.candidates());
    }
    if (reply instanceof Reply.Refuse refuse) {
      keep(heard, draft, Draft.State.ASKING, null);
      return asked(heard, draft, refuse.sentence(), refuse.candidates());
    }
    if (draft.number() > 0) {
      keep(heard, draft, Draft.State.ASKING, null);
      drafts.close(
          heard.place(),
          draft.number(),
          Draft.State.CONFIRMED,
          heard.speaker().person(),
          heard.now());
    }
    if (reply instanceof Reply.Live live) {
      return new Answer(live.post(), null, List.of(), live.posted());
    }
    return Answer.of(((Reply.Say) reply).post());
  }

  private Answer piece(Hearing said, Reading reading) {
    Optional<Draft> open = meant(said, said.draft());
    Hearing heard = open.map(draft -> inLanguageOf(draft, said)).orElse(said);
    if (open.isEmpty()) {
      return Answer.of(
          reading.intent() == Reading.Intent.NOTHING || !reading.unknown().isEmpty()
              ? unknown(heard, null, reading)
              : words.post(heard.locale(), "piece.of-nothing", Map.of()));
    }
    Draft draft = open.get();
    Line line = heard.line();
    Reading piece = reader.read(line, slot(draft, draft.asked()));
    boolean titled = piece.get(Slot.TITLE).isPresent() && piece.clear();
    if (Slot.TITLE.name().equals(draft.asked()) && !titled) {
      // Asked for a title, whatever is said is the title.
      line = heard.saying('"' + heard.text().replace('"', '\'') + '"').line();
      piece = reader.read(line, Slot.TITLE);
    }
    piece = piece.usedBy(commands.named(draft.command()).slots());
    boolean filesAlone = heard.text().isBlank() && !heard.files().isEmpty();
    boolean nothing = piece.intent() == Reading.Intent.NOTHING && !filesAlone;
    if (!piece.unknown().isEmpty() || nothing) {
      return Answer.of(unknown(heard, draft.number(), piece));
    }
    if (!heard.speaker().is(commands.named(draft.command()).who())) {
      return says(
          heard,
          "refused.role",
          Map.of("who", words.role(heard.locale(), commands.named(draft.command()).who())));
    }
    List<Draft.Said> lines = new ArrayList<>(draft.lines());
    lines.add(new Draft.Said(line, draft.asked(), heard.files()));
    Draft changed = withLines(draft, lines);
    return proceed(heard, changed, reading(changed));
  }

  private Answer confirm(Hearing heard, Reading said) {
    Integer number = heard.draft() != null ? heard.draft() : said.draft();
    if (number == null) {
      List<Draft> ready = answerable(heard.place());
      if (ready.isEmpty()) {
        return says(heard, "confirm.nothing", Map.of());
      }
      if (ready.size() > 1) {
        return Answer.of(which(heard, ready, true));
      }
      number = ready.get(0).number();
    }
    Optional<Draft> locked = drafts.lock(heard.place(), number);
    if (locked.isEmpty()) {
      return says(heard, "draft.unknown", Map.of("draft", number));
    }
    Draft draft = locked.get();
    if (!draft.open()) {
      return closedAlready(heard, draft);
    }
    Reading reading = reading(draft);
    Hearing inDraft = heard.in(draft.locale());
    if (!(commands.named(draft.command()) instanceof DraftedCommand command) || !reading.clear()) {
      return proceed(inDraft, draft, reading);
    }
    if (draft.changedSince(heard.post())) {
      // Nothing goes out that was not seen: the card whose button it was shows something else.
      return proceed(inDraft, draft, reading);
    }
    if (!heard.speaker().is(command.confirmer())) {
      return says(
          heard,
          "refused.confirm",
          Map.of("draft", number, "who", words.role(heard.locale(), command.confirmer())));
    }
    Reply again = command.answer(invocation(inDraft, draft, reading));
    if (!(again instanceof Reply.Draft)) {
      return proceed(inDraft, draft, reading);
    }
    Reply done = command.confirm(invocation(inDraft, draft, reading));
    if (!(done instanceof Reply.Say outcome)) {
      return refused(inDraft, draft, done);
    }
    drafts.close(
        heard.place(), number, Draft.State.CONFIRMED, heard.speaker().person(), heard.now());
    return new Answer(outcome.post(), null, replaced(heard, draft, outcome.post()));
  }

  private Answer drop(Hearing heard, Reading said) {
    Integer named = heard.draft() != null ? heard.draft() : said.draft();
    List<Draft> open = answerable(heard.place());
    if (named == null && open.isEmpty()) {
      return says(heard, "drop.nothing", Map.of());
    }
    if (named == null && open.size() > 1) {
      return Answer.of(which(heard, open, false));
    }
    int number = named == null ? open.get(0).number() : named;
    Optional<Draft> locked = drafts.lock(heard.place(), number);
    if (locked.isEmpty()) {
      return says(heard, "draft.unknown", Map.of("draft", number));
    }
    Draft draft = locked.get();
    if (!draft.open()) {
      return closedAlready(heard, draft);
    }
    if (!heard.speaker().is(commands.named(draft.command()).who())) {
      return says(
          heard,
          "refused.role",
          Map.of("who", words.role(heard.locale(), commands.named(draft.command()).who())));
    }
    drafts.close(heard.place(), number, Draft.State.DROPPED, heard.speaker().person(), heard.now());
    ChatPost post =
        words.post(
            inLanguageOf(draft, heard).locale(),
            "draft.dropped",
            Map.of("draft", number, "person", heard.speaker().person().name()));
    return new Answer(post, null, replaced(heard, draft, post));
  }

  /** The drafts that a bare answer may be about; a question left open behind them is not. */
  private List<Draft> answerable(ChatPlace place) {
    List<Draft> open = drafts.open(place);
    boolean shown = !open.isEmpty() && open.get(0).state() == Draft.State.READY;
    return shown
        ? open.stream().filter(draft -> draft.state() == Draft.State.READY).toList()
        : open;
  }

  /** The draft that a piece belongs to: the button's, the one that asks the speaker, the newest. */
  private Optional<Draft> meant(Hearing heard, @Nullable Integer number) {
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

  /** A draft is spoken of to the one who began it as it was begun. */
  private static Hearing inLanguageOf(Draft draft, Hearing heard) {
    return draft.preparedBy().id().equals(heard.speaker().person().id())
        ? heard.in(draft.locale())
        : heard;
  }

  private Reading reading(Draft draft) {
    List<Draft.Said> lines = draft.lines();
    Reading reading = reader.read(lines.get(0).line());
    for (Draft.Said said : lines.subList(1, lines.size())) {
      reading = reading.changedBy(reader.read(said.line(), slot(draft, said.asked())));
    }
    return lines.size() == 1 ? reading : reader.check(reading, lines.get(lines.size() - 1).line());
  }

  private @Nullable Slot<?> slot(Draft draft, @Nullable String name) {
    return commands.named(draft.command()).slots().stream()
        .filter(slot -> slot.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void keep(Hearing heard, Draft draft, Draft.State state, @Nullable String asked) {
    if (draft.number() == 0) {
      return;
    }
    drafts.save(
        heard.place(),
        new Draft(
            draft.number(),
            draft.command(),
            state,
            asked,
            draft.lines(),
            draft.locale(),
            draft.shown(),
            draft.preparedBy(),
            null),
        heard.now());
  }

  private Answer asked(Hearing heard, Draft draft, String question, List<Candidate> candidates) {
    Integer number = draft.number() == 0 ? null : draft.number();
    ChatPost post = words.question(heard.locale(), number, question, candidates);
    return heard.post() == null ? Answer.of(post) : new Answer(post, number, List.of());
  }

  private Answer refused(Hearing heard, Draft draft, Reply reply) {
    if (reply instanceof Reply.Ask ask) {
      return asked(heard, draft, ask.question(), ask.candidates());
    }
    if (reply instanceof Reply.Refuse refuse) {
      return asked(heard, draft, refuse.sentence(), refuse.candidates());
    }
    throw new IllegalStateException(draft.command() + " drafted again what was confirmed");
  }

  private Answer closedAlready(Hearing heard, Draft draft) {
    String key =
        draft.state() == Draft.State.CONFIRMED
            ? "draft.confirmed-already"
            : "draft.dropped-already";
    String person = draft.closedBy() == null ? "" : draft.closedBy().name();
    return says(heard, key, Map.of("draft", draft.number(), "person", person));
  }

  private ChatPost which(Hearing heard, List<Draft> open, boolean confirm) {
    List<Candidate> candidates =
        open.stream()
            .map(
                draft ->
                    new Candidate(
                        words.text(
                            heard.locale(),
                            "which.draft",
                            Map.of(
                                "draft",
                                draft.number(),
                                "line",
                                draft.lines().get(0).line().text())),
                        confirm
                            ? words.yes(heard.locale(), draft.number())
                            : words.no(heard.locale(), draft.number())))
            .toList();
    String question = words.text(heard.locale(), confirm ? "which.confirm" : "which.drop");
    return words.question(heard.locale(), null, question, candidates);
  }

  private ChatPost unknown(Hearing heard, @Nullable Integer draft, Reading reading) {
    List<Candidate> corrections =
        new Corrections(line -> reader.read(heard.saying(line).line())).of(heard.text(), reading);
    List<String> sentences = new ArrayList<>(explanations.of(reading, heard.locale()));
    if (corrections.isEmpty() && reading.doubts().isEmpty()) {
      sentences.add(words.text(heard.locale(), "unknown.help"));
    }
    return words.question(heard.locale(), draft, String.join("\n", sentences), corrections);
  }

  private List<Answer.Replacement> superseded(Hearing heard, Draft draft) {
    return replaced(
        heard, draft, words.post(heard.locale(), "draft.changed", Map.of("draft", draft.number())));
  }

  private List<Answer.Replacement> replaced(Hearing heard, Draft draft, ChatPost post) {
    Draft.Shown shown = draft.shown();
    if (shown == null && heard.post() != null) {
      shown = new Draft.Shown(heard.post(), heard.place());
    }
    return shown == null ? List.of() : List.of(new Answer.Replacement(draft.number(), shown, post));
  }

  private Invocation invocation(Hearing heard, Draft draft, Reading reading) {
    return new Invocation(
        reading,
        heard.place(),
        heard.speaker(),
        heard.locale(),
        heard.zone(),
        heard.now(),
        heard.event(),
        draft.lines().stream().flatMap(said -> said.files().stream()).toList(),
        draft.number(),
        draft.preparedBy());
  }

  private static Draft withLines(Draft draft, List<Draft.Said> lines) {
    return new Draft(
        draft.number(),
        draft.command(),
        draft.state(),
        draft.asked(),
        lines,
        draft.locale(),
        draft.shown(),
        draft.preparedBy(),
        draft.closedBy());
  }

  private Answer says(Hearing heard, String key, Map<String, ?> arguments) {
    return Answer.of(words.post(heard.locale(), key, arguments));
  }
}
