package org.intersession.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Explanations;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;

/** What the desk itself answers about drafts and about lines that it does not understand. */
final class DeskAnswers {
  private final Commands commands;
  private final LineReader reader;
  private final Explanations explanations;
  private final DeskWords words;

  DeskAnswers(Commands commands, LineReader reader, Explanations explanations, DeskWords words) {
    this.commands = commands;
    this.reader = reader;
    this.explanations = explanations;
    this.words = words;
  }

  Answer says(Hearing heard, String key, Map<String, ?> arguments) {
    return Answer.of(words.post(heard.locale(), key, arguments));
  }

  /** Says who alone may do what was asked. */
  Answer onlyFor(Hearing heard, Role role) {
    return says(heard, "refused.role", Map.of("who", words.role(heard.locale(), role)));
  }

  Answer asked(Hearing heard, Draft draft, String question, List<Candidate> candidates) {
    Integer number = draft.number() == 0 ? null : draft.number();
    ChatPost post = words.question(heard.locale(), number, question, candidates);
    return heard.post() == null ? Answer.of(post) : new Answer(post, number, List.of());
  }

  Answer refused(Hearing heard, Draft draft, Reply reply) {
    if (reply instanceof Reply.Ask ask) {
      return asked(heard, draft, ask.question(), ask.candidates());
    }
    if (reply instanceof Reply.Refuse refuse) {
      return asked(heard, draft, refuse.sentence(), refuse.candidates());
    }
    throw new IllegalStateException(draft.command() + " drafted again what was confirmed");
  }

  Answer closedAlready(Hearing heard, Draft draft) {
    String key =
        draft.state() == Draft.State.CONFIRMED
            ? "draft.confirmed-already"
            : "draft.dropped-already";
    String person = draft.closedBy() == null ? "" : draft.closedBy().name();
    return says(heard, key, Map.of("draft", draft.number(), "person", person));
  }

  ChatPost which(Hearing heard, List<Draft> open, boolean confirm) {
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

  /** Whether a line without a verb would be a command, were one word of it written rightly. */
  boolean beginsLikeACommand(Hearing heard, Reading reading) {
    return reading.verb() == null
        && corrections(heard).of(heard.text(), reading).stream()
            .anyMatch(meant -> reader.read(heard.saying(meant.line()).line()).verb() != null);
  }

  ChatPost unknown(Hearing heard, @Nullable Integer draft, Reading reading) {
    Optional<Candidate> otherVerb = otherVerb(heard, reading);
    if (otherVerb.isPresent()) {
      return otherVerb(heard, reading, otherVerb.get());
    }
    List<Candidate> corrections = corrections(heard).of(heard.text(), reading);
    List<String> sentences = new ArrayList<>(explanations.of(reading, heard.locale()));
    if (corrections.isEmpty() && reading.doubts().isEmpty()) {
      sentences.add(words.text(heard.locale(), "unknown.help"));
    }
    return words.question(heard.locale(), draft, String.join("\n", sentences), corrections);
  }

  private Corrections corrections(Hearing heard) {
    return new Corrections(line -> reader.read(heard.saying(line).line()));
  }

  private Optional<Candidate> otherVerb(Hearing heard, Reading reading) {
    List<String> verbs =
        commands.all().stream()
            .filter(command -> heard.speaker().is(command.who()))
            .map(command -> words.verb(heard.locale(), command.name()))
            .toList();
    return corrections(heard).otherVerb(heard.text(), reading, verbs);
  }

  private ChatPost otherVerb(Hearing heard, Reading reading, Candidate meant) {
    String question =
        words.text(
            heard.locale(),
            "unknown.other-verb",
            Map.of("said", Corrections.verb(reading).orElseThrow().said(), "meant", meant.label()));
    return words.question(
        heard.locale(), null, question, List.of(new Candidate(meant.line(), meant.line())));
  }

  List<Answer.Replacement> superseded(Hearing heard, Draft draft) {
    return replaced(
        heard, draft, words.post(heard.locale(), "draft.changed", Map.of("draft", draft.number())));
  }

  List<Answer.Replacement> replaced(Hearing heard, Draft draft, ChatPost post) {
    Draft.Shown shown = draft.shown();
    if (shown == null && heard.post() != null) {
      shown = new Draft.Shown(heard.post(), heard.place());
    }
    return shown == null ? List.of() : List.of(new Answer.Replacement(draft.number(), shown, post));
  }
}
