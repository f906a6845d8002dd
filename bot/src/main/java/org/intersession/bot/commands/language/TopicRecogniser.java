package org.intersession.bot.commands.language;

import java.util.function.Consumer;

/** A verb that is asked about: {@code help meet}. */
final class TopicRecogniser implements Recogniser {
  private final Vocabulary vocabulary;

  TopicRecogniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    if (!scene.hasVerb() || !scene.allows(Slot.TOPIC)) {
      return;
    }
    for (int start = scene.verbEnd(); start < text.form().length(); start++) {
      int from = start;
      if (start == 0 || text.form().charAt(start - 1) == ' ') {
        vocabulary
            .verbAt(text.form(), start)
            .ifPresent(
                verb ->
                    found.accept(
                        new Finding(from, verb.end(), new Meaning.Given(Slot.TOPIC, verb.name()))));
      }
    }
  }
}
