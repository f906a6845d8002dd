package org.intersession.bot.commands.language;

import java.util.function.Consumer;

/** That people register; when it closes follows as an {@link Meaning.Until}. */
final class RegistrationRecogniser implements Recogniser {
  private static final Phrasing WANTED =
      Phrasing.of(
          "(?:with |avec |con |and |et |y )?(?:an? |une |una |l'|les |la |las |the )?(?:registration|inscriptions?|inscripcion(?:es)?|registro)"
              + "(?: on| required| needed| obligatoire| requise| obligatoria| requerida| activee| activada)?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    WANTED.in(
        text,
        m ->
            found.accept(
                new Finding(
                    m.start(),
                    m.end(),
                    new Meaning.Given(Slot.REGISTRATION, new Registration(true, null)))));
  }
}
