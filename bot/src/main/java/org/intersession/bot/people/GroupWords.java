package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.messages.Messages;

/** The room's sentences in the chat. */
final class GroupWords {
  private final Messages messages = new Messages("people");

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }

  Reply.Refuse refuse(Locale locale, String key, Map<String, ?> arguments) {
    return new Reply.Refuse(text(locale, key, arguments));
  }

  static String list(Locale locale, List<Party> parties) {
    return String.join(", ", parties.stream().map(party -> party.name(locale)).toList());
  }

  String languages(Locale locale, List<String> languages) {
    return languages.isEmpty()
        ? text(locale, "none")
        : String.join(
            ", ",
            languages.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
                .toList());
  }
}
