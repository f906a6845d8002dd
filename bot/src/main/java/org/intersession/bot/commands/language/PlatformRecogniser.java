package org.intersession.bot.commands.language;

import java.util.function.Consumer;

/** The platform that the speaker insists on. */
final class PlatformRecogniser implements Recogniser {
  private static final Phrasing PLATFORM =
      Phrasing.of(
          "(?:on |via |using |by |in |with |over |sur |par |avec |por |en |con |a traves de |through"
              + " )?(?:ms |microsoft )?(?<p>zoom|teams)");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    PLATFORM.in(
        text,
        m ->
            found.accept(
                new Finding(m.start(), m.end(), new Meaning.Given(Slot.PLATFORM, m.group("p")))));
  }
}
