package org.intersession.bot.people;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.messages.Messages;

/** The room's sentences in the chat. */
final class GroupWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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

  /** Why a file is not taken. */
  Reply.Refuse refused(Locale locale, RefusedFile file) {
    return refuse(
        locale, "file." + file.reason(), Map.of("name", ImportedPerson.shown(file.name())));
  }

  /** A 24-hour clock in all languages, with the zone, as on the other cards. */
  String moment(Invocation said, Instant at) {
    Locale form = said.locale().getLanguage().equals("en") ? Locale.UK : said.locale();
    DateFormat day = DateFormat.getDateInstance(DateFormat.LONG, form);
    day.setTimeZone(TimeZone.getTimeZone(said.zone().getId()));
    return day.format(Date.from(at))
        + ", "
        + HOUR.format(at.atZone(said.zone()))
        + " "
        + said.zone().getId();
  }
}
