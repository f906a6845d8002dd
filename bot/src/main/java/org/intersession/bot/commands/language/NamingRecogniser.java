package org.intersession.bot.commands.language;

import java.util.function.Consumer;

/** How people are named, in quotes: {@code naming "{PARTY} - {Given} {FAMILY}"}. */
final class NamingRecogniser implements Recogniser {
  private static final Phrasing QUOTED =
      Phrasing.of(
          "(?:with )?naming(?: rule)?(?: ?:)? \uE000",
          "(?:avec )?(?:la )?(?:regle de )?nommage(?: ?:)? \uE000",
          "(?:con )?(?:la )?(?:regla de nombres|nombres|denominacion)(?: ?:)? \uE000");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    if (!scene.hasVerb() || !scene.allows(Slot.NAMING)) {
      return;
    }
    QUOTED.in(
        text,
        m -> {
          String rule = text.heldAt(m.end() - 1).content().strip();
          if (!rule.isEmpty()) {
            found.accept(new Finding(m.start(), m.end(), new Meaning.Given(Slot.NAMING, rule), 70));
          }
        });
  }
}
