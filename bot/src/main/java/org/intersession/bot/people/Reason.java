package org.intersession.bot.people;

import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;

/**
 * Why a row of a list is doubtful, refused or changed; a sentence of the room's bundle.
 *
 * @param key without {@code reason.}
 */
record Reason(String key, Map<String, String> arguments) {
  private static final Messages MESSAGES = new Messages("people");

  Reason {
    arguments = Map.copyOf(arguments);
  }

  static Reason of(String key) {
    return new Reason(key, Map.of());
  }

  static Reason of(String key, String argument, String value) {
    return new Reason(key, Map.of(argument, value));
  }

  String text(Locale locale) {
    return MESSAGES.text(locale, "reason." + key, arguments);
  }
}
