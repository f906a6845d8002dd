package org.intersession.bot.commands.language;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.intersession.bot.commands.language.Text.Held;

/** A title in quotes. */
final class TitleRecogniser implements Recogniser {
  private static final Phrasing TITLE =
      Phrasing.of(
          "(?:(?:titled|called|entitled|title|intitulee?|titre|appelee?|titulad[oa]|titulo|llamad[oa]):? )?[\uE000\uE001]");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    TITLE.in(
        text,
        m -> found.accept(new Finding(m.start(), m.end(), meaning(text.heldAt(m.end() - 1)))));
  }

  private static Meaning meaning(Held held) {
    if (held.kind() == Text.UNCLOSED) {
      return new Meaning.Unsure(Slot.TITLE, "title-unclosed", Map.of(), List.of());
    }
    return held.content().isEmpty()
        ? new Meaning.Unsure(Slot.TITLE, "title-empty", Map.of(), List.of())
        : new Meaning.Given(Slot.TITLE, held.content());
  }
}
