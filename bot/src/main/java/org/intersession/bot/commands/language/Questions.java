package org.intersession.bot.commands.language;

import java.util.List;
import java.util.stream.Stream;

/** The questions of a form, in the order in which they were said. */
public record Questions(List<Question> all) {
  public Questions {
    all = List.copyOf(all);
  }

  /**
   * One question.
   *
   * @param text as it was said
   * @param choices what can be chosen; of a scale its marks, of a text none
   */
  public record Question(Kind kind, String text, List<String> choices) {
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /** How a question is answered. */
  public enum Kind {
    /** By a mark. */
    SCALE,
    /** By one of several. */
    CHOICE,
    /** In words. */
    TEXT
  }

  /** These and those that are said later; one that is said again is asked as it was said last. */
  Questions and(Questions later) {
    Stream<Question> kept =
        all.stream()
            .filter(one -> later.all.stream().noneMatch(other -> other.text().equals(one.text())));
    return new Questions(Stream.concat(kept, later.all.stream()).toList());
  }
}
