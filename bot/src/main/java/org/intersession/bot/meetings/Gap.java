package org.intersession.bot.meetings;

import java.util.List;
import java.util.Map;
import org.intersession.bot.commands.language.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Something is missing, or cannot be as it was said: a sentence for the speaker by its key, and
 * what to say instead.
 */
final class Gap extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Slot<?> slot;
  private final String key;
  private final transient Map<String, ?> arguments;
  private final transient List<String> lines;

  private Gap(@Nullable Slot<?> slot, String key, Map<String, ?> arguments, List<String> lines) {
    super(key + " " + arguments, null, false, false);
    this.slot = slot;
    this.key = key;
    this.arguments = arguments;
    this.lines = lines;
  }

  /** Asks for a piece. */
  static Gap asks(Slot<?> slot, String key) {
    return asks(slot, key, Map.of());
  }

  /** Asks for a piece. */
  static Gap asks(Slot<?> slot, String key, Map<String, ?> arguments) {
    return new Gap(slot, key, arguments, List.of());
  }

  /** Asks for a piece, and offers these lines. */
  static Gap asks(Slot<?> slot, String key, Map<String, ?> arguments, List<String> lines) {
    return new Gap(slot, key, arguments, lines);
  }

  /** Refuses. */
  static Gap refuses(String key, Map<String, ?> arguments) {
    return new Gap(null, key, arguments, List.of());
  }

  /** Refuses, and offers these lines to say instead. */
  static Gap refuses(String key, Map<String, ?> arguments, List<String> lines) {
    return new Gap(null, key, arguments, lines);
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

  /** What may be said instead: as it stands, or by its key in the bundle. */
  List<String> lines() {
    return lines;
  }
}
