package org.intersession.bot.commands.language;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** The number of a meeting, right after the verb or marked ({@code #12}, {@code n° 12}). */
final class NumberRecogniser implements Recogniser {
  private static final String SIGN =
      "(?:# ?|n ?° ?|n\\. ?° ?|no\\.? |nos? |nr\\.? |n\\. |num(?:ber|ero)?\\.? |numero )";
  private static final String THING =
      "(?:(?:the |la |le |el )?(?:meeting|reunion|consultation|consulta|request|demande|solicitud|action|accion) )";
  private static final Phrasing MARKED =
      Phrasing.of(
          "(?:of |de |du |del )?" + THING + "?" + SIGN + "(?<n>[0-9]{1,12})",
          THING + "(?<n2>[0-9]{1,12})");
  private static final Phrasing PLAIN = Phrasing.of("(?<n>[0-9]{1,12})");
  private static final Phrasing OCCURRENCE =
      Phrasing.of(
          "(?:only |seulement |solo )?(?:the |l'|la )?(?:occurrence|ocurrencia|session|seance|sesion) "
              + SIGN
              + "?(?<n>[0-9]{1,4})");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    MARKED.in(text, m -> accept(found, m, m.group("n") != null ? m.group("n") : m.group("n2"), 10));
    OCCURRENCE.in(
        text,
        m ->
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    new Meaning.Given(Slot.OCCURRENCE, Integer.parseInt(m.group("n"))))));
    PLAIN.in(
        text,
        m -> {
          boolean afterVerb =
              scene.hasVerb()
                  && text.form().substring(scene.verbEnd(), m.start()).matches("[ :]{0,2}");
          if (afterVerb || scene.asked() == Slot.NUMBER) {
            accept(found, m, m.group("n"), 5);
          } else if (scene.asked() == Slot.SIZE && m.group("n").length() < 6) {
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    new Meaning.Given(Slot.SIZE, Integer.parseInt(m.group("n"))),
                    5));
          } else {
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    new Meaning.Unsure(
                        Slot.NUMBER, "number-alone", Map.of("said", m.group("n")), List.of()),
                    -20));
          }
        });
  }

  private static void accept(Consumer<Finding> found, Matcher match, String digits, int weight) {
    long number = Long.parseLong(digits);
    Meaning meaning =
        number < 1 || number > Integer.MAX_VALUE
            ? new Meaning.Unsure(Slot.NUMBER, "number-range", Map.of(), List.of())
            : new Meaning.Given(Slot.NUMBER, (int) number);
    found.accept(new Finding(match.start(), match.end(), meaning, weight));
  }
}
