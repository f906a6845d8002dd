package org.intersession.bot.commands.language;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a change rests on: {@code source "Decision XIV/3"}, {@code by letter of 4 May 2027}. Unless
 * in quotes it stands last, and takes the rest of the line with its dates and numbers.
 */
final class SourceRecogniser implements Recogniser {
  private static final String BEFORE =
      "(?:source|fuente|per|by|under|following|according to|as per|selon|par|suivant|d'apres"
          + "|en vertu (?:de|du)|conformement a|segun|por|conforme a)(?: ?:)? "
          + "(?:the |la |le |l'|el )?";
  private static final String PAPER =
      "(?:decision|resolution|recommendation|recommandation|recomendacion|letter|lettre|carta"
          + "|note verbale|nota verbal|note|nota|notification|notificacion|e-?mail|mail|courriel"
          + "|correo|minutes|proces-verbal|acta)";
  private static final Phrasing QUOTED =
      Phrasing.of("(?:source|fuente|selon|segun|per|by|par|por)(?: ?:)? \uE000");
  private static final Pattern REST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + "(?:source|fuente)(?: ?:)? (?<any>[^ ].*)|(?:"
              + BEFORE
              + ")?(?<paper>"
              + PAPER
              + "(?![\\p{L}\\p{N}]).*))$");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    if (scene.asked() == Slot.SOURCE && !scene.hasVerb() && !text.form().isBlank()) {
      found.accept(given(text, 0, 0, text.form().length()));
      return;
    }
    if (!scene.hasVerb() || !scene.allows(Slot.SOURCE)) {
      return;
    }
    QUOTED.in(
        text,
        m -> {
          String cited = text.heldAt(m.end() - 1).content();
          if (!cited.isBlank()) {
            found.accept(
                new Finding(m.start(), m.end(), new Meaning.Given(Slot.SOURCE, cited), 70));
          }
        });
    Matcher rest = REST.matcher(text.form()).region(scene.verbEnd(), text.form().length());
    if (rest.find()) {
      int from = rest.start("any") >= 0 ? rest.start("any") : rest.start("paper");
      if (text.form().indexOf(Text.QUOTED, from) < 0) {
        found.accept(given(text, rest.start(), from, rest.end()));
      }
    }
  }

  private static Finding given(Text text, int start, int from, int end) {
    String cited = text.said(from, end).strip();
    return new Finding(start, end, new Meaning.Given(Slot.SOURCE, cited), 60);
  }
}
