package org.intersession.bot.commands.language;

import java.util.function.Consumer;

/** Marks between the pieces, and the words that a correction is dressed in. */
final class FillerRecogniser implements Recogniser {
  private static final Phrasing CORRECTION =
      Phrasing.of(
          "instead|rather|plutot|mejor|en su lugar|en vez|a la place|make it|make that|change"
              + " (?:it )?to|change|changer|changez|mettre|mets|mettez|cambiar|cambia|cambie|pon|poner|que sea|actually|set|with");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    if (!scene.hasVerb()) {
      CORRECTION.in(
          text, m -> found.accept(new Finding(m.start(), m.end(), new Meaning.Filler(), -100)));
    }
  }
}
