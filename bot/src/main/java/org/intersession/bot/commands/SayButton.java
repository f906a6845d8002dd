package org.intersession.bot.commands;

import java.util.Map;
import org.intersession.integrations.CardAction;
import org.intersession.integrations.CardAction.Style;

/** A button that says a line for the person who presses it. */
public final class SayButton {
  private SayButton() {}

  /** A button of this label that says this line. */
  public static CardAction of(String label, String line) {
    return new CardAction.Press(label, DeskWords.SAY, Map.of(DeskWords.LINE, line), Style.DEFAULT);
  }
}
