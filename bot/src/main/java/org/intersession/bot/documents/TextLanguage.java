package org.intersession.bot.documents;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.ReadDocument.Paragraph;

/** In which of the six languages a text is: by its script, or by the small words it is full of. */
public final class TextLanguage {
  private static final int ENOUGH = 3;
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "en", words("the and of to in for with that shall by on is are be which"),
          "fr", words("le la les des et du en pour dans que une par sur est sont aux"),
          "es", words("el los las del y para en que una por con es son al se"));
  private static final Pattern NAMED =
      Pattern.compile("(?i)[-_. (](en|fr|es|ar|zh|ru)[)]?\\.[a-z]{3,4}$");

  private TextLanguage() {}

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }

  /** The language, where it is beyond doubt; a name that ends like {@code _fr.docx} says it too. */
  public static Optional<String> of(String name, List<Paragraph> text) {
    Optional<String> read = read(text);
    if (read.isPresent()) {
      return read;
    }
    Matcher named = NAMED.matcher(name);
    return named.find() ? Optional.of(named.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<String> read(List<Paragraph> text) {
    StringBuilder all = new StringBuilder();
    for (Paragraph paragraph : text) {
      all.append(paragraph.text()).append(' ');
    }
    Optional<String> script = byScript(all);
    return script.isPresent() ? script : bySmallWords(all.toString());
  }

  private static Optional<String> byScript(CharSequence text) {
    int[] counts = new int[3];
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      letters++;
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      counts[0] += script == Character.UnicodeScript.ARABIC ? 1 : 0;
      counts[1] += script == Character.UnicodeScript.HAN ? 1 : 0;
      counts[2] += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
    }
    List<String> languages = List.of("ar", "zh", "ru");
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] * 2 > letters) {
        return Optional.of(languages.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> bySmallWords(String text) {
    String best = "";
    int most = 0;
    int second = 0;
    String[] said = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      int count = (int) Arrays.stream(said).filter(language.getValue()::contains).count();
      if (count > most) {
        second = most;
        most = count;
        best = language.getKey();
      } else {
        second = Math.max(second, count);
      }
    }
    return most >= ENOUGH && most > 2 * second ? Optional.of(best) : Optional.empty();
  }
}
