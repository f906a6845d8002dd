package org.intersession.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.language.Explanations;
import org.intersession.bot.commands.language.LineReader;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;

/** What the desk itself answers about drafts and about lines that it does not understand. */
final class DeskAnswers {
  private final LineReader reader;
  private final Explanations explanations;
  private final DeskWords words;

  DeskAnswers(LineReader reader, Explanations explanations, DeskWords words) {
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

  ChatPost unknown(Hearing heard, @Nullable Integer draft, Reading reading) {
    List<Candidate> corrections =
        new Corrections(line -> reader.read(heard.saying(line).line())).of(heard.text(), reading);
    List<String> sentences = new ArrayList<>(explanations.of(reading, heard.locale()));
    if (corrections.isEmpty() && reading.doubts().isEmpty()) {
      sentences.add(words.text(heard.locale(), "unknown.help"));
    }
    return words.question(heard.locale(), draft, String.join("\n", sentences), corrections);
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
