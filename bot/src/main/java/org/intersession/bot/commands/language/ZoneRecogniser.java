package org.intersession.bot.commands.language;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time zones: {@code Geneva}, {@code (Paris)}, {@code hora de Montevideo}, {@code UTC+3}. */
final class ZoneRecogniser implements Recogniser {
  private static final Phrasing OFFSET =
      Phrasing.of(
          "(?:in |\\(|en )?(?:utc|gmt|tu|tuc) ?(?:(?<sign>[+-]) ?(?<h>[0-9]{1,2})(?::?(?<m>[0-9]{2}))?)?\\)?",
          "(?<sign2>[+-])(?<h2>[0-9]{2}):(?<m2>[0-9]{2})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'./_+-]+");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:in |at |\\(|en |a |zone |(?:the )?time ?zone:? (?:of )?|(?:le |l')?fuseau(?: horaire)?:? (?:de"
              + " |d'|du )?|(?:la )?zona(?: horaria)?:? (?:de |del )?|(?:a la |en )?hora (?:local )?(?:de"
              + " |del )?|\\(?(?:a l'|en )?heure (?:locale )?(?:de la |de |d'|du |des |a )?|de |d')$");
  private static final Pattern AFTER = Pattern.compile("^(?:(?:'s)? (?:local )?time|\\)| time\\))");
  private static final Set<String> SUMMER =
      Set.of("cest", "eest", "west", "nzdt", "aedt", "edt", "pdt", "mdt", "adt");
  private static final Set<String> WINTER = Set.of("cet", "eet", "wet", "nzst");
  private static final int WORDS = 5;

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    OFFSET.in(text, m -> found.accept(new Finding(m.start(), m.end(), offset(m))));
    String form = text.form();
    Matcher word = WORD.matcher(form);
    while (word.find()) {
      int start = word.start();
      int end = word.end();
      for (int words = 0; words < WORDS && end > 0; words++) {
        accept(text, start, end, found);
        end = nextEnd(form, end);
      }
      int apostrophe = word.group().indexOf('\'');
      if (apostrophe == 1) {
        accept(text, start + 2, word.end(), found);
      }
    }
  }

  private static int nextEnd(String form, int end) {
    Matcher next = WORD.matcher(form);
    return end < form.length()
            && form.charAt(end) == ' '
            && next.find(end + 1)
            && next.start() == end + 1
        ? next.end()
        : -1;
  }

  private static void accept(Text text, int start, int end, Consumer<Finding> found) {
    String name = text.form().substring(start, end);
    for (String form : List.of(name, name.replaceAll("(?:'s|[.])$", ""))) {
      Meaning meaning = meaning(form.replace(".", ""));
      if (meaning != null) {
        widened(text, start, start + form.length(), meaning, found);
        return;
      }
    }
  }

  private static void widened(
      Text text, int start, int end, Meaning meaning, Consumer<Finding> found) {
    found.accept(new Finding(start, end, meaning));
    Matcher before = BEFORE.matcher(text.form().substring(Math.max(0, start - 40), start));
    Matcher after = AFTER.matcher(text.form().substring(end));
    int wideEnd = after.find() ? end + after.end() : end;
    if (wideEnd > end) {
      found.accept(new Finding(start, wideEnd, meaning));
    }
    if (before.find()) {
      int wide = start - before.group().length();
      boolean whole = wide == 0 || !Character.isLetterOrDigit(text.form().charAt(wide - 1));
      if (whole || before.group().startsWith("(")) {
        found.accept(new Finding(wide, wideEnd, meaning));
      }
    }
  }

  private static @Nullable Meaning meaning(String name) {
    Set<ZoneId> letters = Zones.abbreviated(name);
    if (!letters.isEmpty()) {
      Boolean summer = SUMMER.contains(name) ? Boolean.TRUE : null;
      return new Meaning.Zone(letters, WINTER.contains(name) ? Boolean.FALSE : summer);
    }
    Set<ZoneId> named = Zones.named(name);
    return named.isEmpty() ? null : new Meaning.Zone(named, null);
  }

  private static Meaning offset(Matcher match) {
    String sign = match.group("sign") != null ? match.group("sign") : match.group("sign2");
    if (sign == null) {
      return new Meaning.Zone(Set.of(ZoneId.of("UTC")), null);
    }
    String hours = match.group("h") != null ? match.group("h") : match.group("h2");
    String minutes = match.group("m") != null ? match.group("m") : match.group("m2");
    String said =
        String.format(
            Locale.ROOT,
            "%s%02d:%s",
            sign,
            Integer.parseInt(hours),
            minutes == null ? "00" : minutes);
    try {
      ZoneOffset offset = ZoneOffset.of(said);
      if (Math.abs(offset.getTotalSeconds()) <= 14 * 3600) {
        return new Meaning.Zone(Set.of(offset), null);
      }
    } catch (DateTimeException e) {
      return outOfRange();
    }
    return outOfRange();
  }

  private static Meaning outOfRange() {
    return new Meaning.Unsure(Slot.WHEN, "zone-range", Map.of(), List.of());
  }
}
