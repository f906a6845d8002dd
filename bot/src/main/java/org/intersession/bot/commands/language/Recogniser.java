package org.intersession.bot.commands.language;

import java.util.function.Consumer;

/** Finds one kind of thing wherever a line may say it. */
interface Recogniser {
  /** Reports every stretch that may mean such a thing; overlapping ones are sorted out later. */
  void find(Text text, Scene scene, Consumer<Finding> found);
}
