package org.intersession.bot.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.messages.Messages;
import org.intersession.integrations.MailAddress;

/** What the room's letters are made of, in the reader's language. */
final class GroupLetterParts {
  private final Messages messages = new Messages("group");

  String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }

  Part paragraph(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(text(locale, key, arguments));
  }

  Part quiet(Locale locale, String key, Map<String, ?> arguments) {
    return Part.quiet(text(locale, key, arguments));
  }

  /** The language in which a person is written to. */
  static Locale language(Person person) {
    return Messages.pageLanguage(person.language());
  }

  static Letter letter(Person to, String subject, List<Part> parts) {
    return new Letter(
        "",
        new MailAddress(to.email().orElseThrow(), to.fullName()),
        List.of(),
        language(to),
        subject,
        parts,
        List.of());
  }
}
