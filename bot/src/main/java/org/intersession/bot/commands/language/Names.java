package org.intersession.bot.commands.language;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.messages.Messages;

/**
 * The names of months and weekdays in the chat's languages, from CLDR, with their abbreviations; a
 * beginning of a name counts where it can only be that one.
 */
final class Names<T> {
  static final Names<Month> MONTHS = months();
  static final Names<DayOfWeek> WEEKDAYS = weekdays();

  private final Map<String, T> byName = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> several = new HashSet<>();

  private Names() {}

  T get(String name) {
    T value = byName.get(name.replace(".", ""));
    if (value == null) {
      throw new IllegalArgumentException("no such name: " + name);
    }
    return value;
  }

  /** Whether a name is written out. */
  boolean isWhole(String name) {
    return whole.contains(name);
  }

  Set<String> wholeNames() {
    return whole;
  }

  String pattern() {
    return Alternatives.of(byName.keySet());
  }

  private void add(String name, T value, boolean written) {
    String plain = TextReader.normal(name).replace(".", "");
    if (plain.length() < 3 || several.contains(plain)) {
      return;
    }
    T before = byName.putIfAbsent(plain, value);
    if (before != null && before != value) {
      byName.remove(plain);
      several.add(plain);
      whole.remove(plain);
    } else if (written) {
      whole.add(plain);
    }
  }

  private static Names<Month> months() {
    Names<Month> names = new Names<>();
    for (Locale locale : Messages.CHAT_LANGUAGES) {
      for (Month month : Month.values()) {
        String name = symbols(locale).getMonths()[month.ordinal()];
        names.add(name, month, true);
        for (int length = 3; length <= 5 && length < name.length(); length++) {
          names.add(name.substring(0, length), month, false);
        }
      }
    }
    return names;
  }

  private static Names<DayOfWeek> weekdays() {
    Names<DayOfWeek> names = new Names<>();
    for (Locale locale : Messages.CHAT_LANGUAGES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        int place = day.getValue() % 7 + 1;
        names.add(symbols(locale).getWeekdays()[place], day, true);
        names.add(symbols(locale).getShortWeekdays()[place], day, false);
      }
    }
    return names;
  }

  private static DateFormatSymbols symbols(Locale locale) {
    return new DateFormatSymbols(locale);
  }
}
