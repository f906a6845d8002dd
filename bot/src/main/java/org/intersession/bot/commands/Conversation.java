package org.intersession.bot.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Explanations;
import org.intersession.bot.commands.language.Line;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Doubt;
import org.intersession.bot.commands.language.Slot;
import org.intersession.integrations.ChatPost;
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
  private final OpenDrafts waiting;
  private final DeskAnswers answers;

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
    waiting = new OpenDrafts(commands, reader, drafts);
    answers = new DeskAnswers(commands, reader, explanations, words);
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
      return answers.onlyFor(heard, command.who());
    }
    if (!reading.unknown().isEmpty()) {
      return Answer.of(answers.unknown(heard, null, reading));
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
      waiting.keep(heard, draft, Draft.State.ASKING, doubt.slot().name());
      return answers.asked(
          heard, draft, explanations.of(doubt, heard.locale()), doubt.candidates());
    }
    Command command = commands.named(draft.command());
    Reply reply = command.answer(heard.invoking(draft, reading));
    if (reply instanceof Reply.Draft shown) {
      waiting.keep(heard, draft, Draft.State.READY, null);
      ChatPost post = ChatPost.of(words.draft(heard.locale(), draft.number(), shown.card()));
      return new Answer(post, draft.number(), answers.superseded(heard, draft));
    }
    if (reply instanceof Reply.Ask ask) {
      waiting.keep(heard, draft, Draft.State.ASKING, ask.slot().name());
      return answers.asked(heard, draft, ask.question(), ask.candidates());
    }
    if (reply instanceof Reply.Refuse refuse) {
      waiting.keep(heard, draft, Draft.State.ASKING, null);
      return answers.asked(heard, draft, refuse.sentence(), refuse.candidates());
    }
    if (draft.number() > 0) {
      waiting.keep(heard, draft, Draft.State.ASKING, null);
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
    Optional<Draft> open = waiting.meant(said, said.draft());
    Hearing heard = open.map(draft -> said.about(draft)).orElse(said);
    if (open.isEmpty()) {
      return Answer.of(
          reading.intent() == Reading.Intent.NOTHING || !reading.unknown().isEmpty()
              ? answers.unknown(heard, null, reading)
              : words.post(heard.locale(), "piece.of-nothing", Map.of()));
    }
    Draft draft = open.get();
    Line line = heard.line();
    Reading piece = reader.read(line, waiting.slot(draft, draft.asked()));
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
      return Answer.of(
          answers.beginsLikeACommand(said, reading)
              ? answers.unknown(said, null, reading)
              : answers.unknown(heard, draft.number(), piece));
    }
    if (!heard.speaker().is(commands.named(draft.command()).who())) {
      return answers.onlyFor(heard, commands.named(draft.command()).who());
    }
    Draft changed = draft.after(line, heard.files());
    return proceed(heard, changed, waiting.reading(changed));
  }

  private Answer confirm(Hearing heard, Reading said) {
    Integer number = heard.draft() != null ? heard.draft() : said.draft();
    if (number == null) {
      List<Draft> ready = waiting.answerable(heard.place());
      if (ready.isEmpty()) {
        return answers.says(heard, "confirm.nothing", Map.of());
      }
      if (ready.size() > 1) {
        return Answer.of(answers.which(heard, ready, true));
      }
      number = ready.get(0).number();
    }
    Optional<Draft> locked = drafts.lock(heard.place(), number);
    if (locked.isEmpty()) {
      return answers.says(heard, "draft.unknown", Map.of("draft", number));
    }
    Draft draft = locked.get();
    if (!draft.open()) {
      return answers.closedAlready(heard, draft);
    }
    Reading reading = waiting.reading(draft);
    Hearing inDraft = heard.in(draft.locale());
    if (!(commands.named(draft.command()) instanceof DraftedCommand command) || !reading.clear()) {
      return proceed(inDraft, draft, reading);
    }
    if (draft.changedSince(heard.post())) {
      // Nothing goes out that was not seen: the card whose button it was shows something else.
      return proceed(inDraft, draft, reading);
    }
    if (!heard.speaker().is(command.confirmer())) {
      return answers.says(
          heard,
          "refused.confirm",
          Map.of("draft", number, "who", words.role(heard.locale(), command.confirmer())));
    }
    Reply again = command.answer(inDraft.invoking(draft, reading));
    if (!(again instanceof Reply.Draft)) {
      return proceed(inDraft, draft, reading);
    }
    Reply done = command.confirm(inDraft.invoking(draft, reading));
    if (!(done instanceof Reply.Say outcome)) {
      return answers.refused(inDraft, draft, done);
    }
    drafts.close(
        heard.place(), number, Draft.State.CONFIRMED, heard.speaker().person(), heard.now());
    return new Answer(outcome.post(), null, answers.replaced(heard, draft, outcome.post()));
  }

  private Answer drop(Hearing heard, Reading said) {
    Integer named = heard.draft() != null ? heard.draft() : said.draft();
    List<Draft> open = waiting.answerable(heard.place());
    if (named == null && open.isEmpty()) {
      return answers.says(heard, "drop.nothing", Map.of());
    }
    if (named == null && open.size() > 1) {
      return Answer.of(answers.which(heard, open, false));
    }
    int number = named == null ? open.get(0).number() : named;
    Optional<Draft> locked = drafts.lock(heard.place(), number);
    if (locked.isEmpty()) {
      return answers.says(heard, "draft.unknown", Map.of("draft", number));
    }
    Draft draft = locked.get();
    if (!draft.open()) {
      return answers.closedAlready(heard, draft);
    }
    if (!heard.speaker().is(commands.named(draft.command()).who())) {
      return answers.onlyFor(heard, commands.named(draft.command()).who());
    }
    drafts.close(heard.place(), number, Draft.State.DROPPED, heard.speaker().person(), heard.now());
    ChatPost post =
        words.post(
            heard.about(draft).locale(),
            "draft.dropped",
            Map.of("draft", number, "person", heard.speaker().person().name()));
    return new Answer(post, null, answers.replaced(heard, draft, post));
  }
}
