package org.intersession.bot.consultations.rounds;

import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.language.Slot;
import org.jspecify.annotations.Nullable;

/** Something is missing, or cannot be as it was said: a sentence for the speaker by its key. */
final class Lack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Slot<?> slot;
  private final String key;
  private final transient Map<String, ?> arguments;
  private final transient List<String> lines;

  private Lack(@Nullable Slot<?> slot, String key, Map<String, ?> arguments, List<String> lines) {
    super(key + " " + arguments, null, false, false);
    this.slot = slot;
    this.key = key;
    this.arguments = arguments;
    this.lines = lines;
  }

  static Lack asks(Slot<?> slot, String key) {
    return new Lack(slot, key, Map.of(), List.of());
  }

  static Lack asks(Slot<?> slot, String key, Map<String, ?> arguments, List<String> lines) {
    return new Lack(slot, key, arguments, lines);
  }

  static Lack refuses(String key, Map<String, ?> arguments) {
    return new Lack(null, key, arguments, List.of());
  }

  @Nullable Slot<?> slot() {
    return slot;
  }

  String key() {
    return key;
  }

  Map<String, ?> arguments() {
    return arguments;
  }

  List<String> lines() {
    return lines;
  }
}
