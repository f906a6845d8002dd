package org.intersession.bot.commands.language;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.commands.language.Text.Held;

/** Brings a line into its normal form. */
final class TextReader {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Pattern LINK =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[a-z][a-z0-9+.-]{1,20}://[^\\s<>\"«»“”„]++");
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'-]{0,63}+@"
              + "[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  private final String said;
  private final StringBuilder form = new StringBuilder();
  private final List<int[]> places = new ArrayList<>();
  private final Map<Integer, Held> held = new HashMap<>();

  private TextReader(String said) {
    this.said = said;
  }

  static Text read(String said) {
    TextReader reader = new TextReader(said);
    reader.read();
    int[] from = reader.places.stream().mapToInt(place -> place[0]).toArray();
    int[] to = reader.places.stream().mapToInt(place -> place[1]).toArray();
    return new Text(said, reader.form.toString(), from, to, reader.held);
  }

  /** The normal form of words of ours. */
  static String normal(String words) {
    TextReader reader = new TextReader(words);
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      reader.character(i);
    }
    return reader.form.toString().strip();
  }

  private void read() {
    List<Held> stretches = stretches();
    int next = 0;
    for (int i = 0; i < said.length(); ) {
      if (next < stretches.size() && stretches.get(next).start() == i) {
        Held stretch = stretches.get(next++);
        held.put(form.length(), stretch);
        add(stretch.kind(), i, stretch.end());
        i = stretch.end();
      } else {
        character(i);
        i += Character.charCount(said.codePointAt(i));
      }
    }
  }

  private List<Held> stretches() {
    List<Held> all = new ArrayList<>(Quotes.in(said));
    List<Held> quotes = List.copyOf(all);
    for (Held contact : contacts()) {
      if (quotes.stream()
          .noneMatch(quote -> contact.start() < quote.end() && quote.start() < contact.end())) {
        all.add(contact);
      }
    }
    all.sort(Comparator.comparingInt(Held::start));
    return all;
  }

  private List<Held> contacts() {
    List<Held> found = new ArrayList<>();
    Matcher link = LINK.matcher(said);
    while (link.find()) {
      String content = link.group().replaceAll("[.,;:!?)\\]'’]+$", "");
      int end = link.start() + content.length();
      found.add(new Held(Text.LINK, link.start(), end, content, false));
    }
    List<Held> links = List.copyOf(found);
    Matcher email = EMAIL.matcher(said);
    while (email.find()) {
      int start = email.start();
      if (links.stream().noneMatch(l -> start >= l.start() && start < l.end())) {
        found.add(new Held(Text.EMAIL, start, email.end(), email.group(), false));
      }
    }
    return found;
  }

  private void character(int place) {
    int c = said.codePointAt(place);
    int end = place + Character.charCount(c);
    if (Invisible.blank(c)) {
      if (!form.isEmpty() && form.charAt(form.length() - 1) != ' ') {
        add(' ', place, end);
      }
    } else if (Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.PRIVATE_USE) {
      add('\uFFFD', place, end);
    } else if (!Invisible.in(c)) {
      visible(c, place, end);
    }
  }

  private void visible(int c, int place, int end) {
    if (Character.isDigit(c)) {
      add((char) ('0' + Character.digit(c, 10)), place, end);
      return;
    }
    String plain = NFKD.normalize(Character.toString(c)).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        simple(letter, place, end);
      }
    }
  }

  private void simple(char c, int place, int end) {
    switch (c) {
      case '’', '‘', 'ʼ', '`', '´' -> add('\'', place, end);
      case '‐', '‑', '‒', '–', '—', '―', '−' -> add('-', place, end);
      case '⁄' -> add('/', place, end);
      case 'œ' -> {
        add('o', place, end);
        add('e', place, end);
      }
      case 'ß' -> {
        add('s', place, end);
        add('s', place, end);
      }
      default -> add(c, place, end);
    }
  }

  private void add(char c, int start, int end) {
    form.append(c);
    places.add(new int[] {start, end});
  }
}
