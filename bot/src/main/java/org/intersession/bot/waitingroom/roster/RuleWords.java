package org.intersession.bot.waitingroom.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;

/**
 * The words of a meeting's table, in the three languages of the chat; the first of each is said.
 */
final class RuleWords {
  private static final Messages MESSAGES = new Messages("waitingroom");

  /** Everybody, of whom nothing but what is usual can be said. */
  static final String ALL = "rule.all";

  /** No rule of one's own. */
  static final String USUAL = "rule.usual";

  /** Waiting before the opening and coming in with it. */
  static final String UNTIL_OPEN = "rule.until-open";

  private static final Map<String, Kind> KINDS = words("kind", Kind.values());
  private static final Map<String, Phase> PHASES = words("phase", Phase.values());
  private static final Map<String, Treatment> TREATMENTS = words("treatment", Treatment.values());

  private RuleWords() {}

  static Optional<Kind> kind(String said) {
    return Optional.ofNullable(KINDS.get(plain(said)));
  }

  static Optional<Treatment> treatment(String said) {
    return Optional.ofNullable(TREATMENTS.get(plain(said)));
  }

  static boolean says(String key, String said) {
    return Messages.CHAT_LANGUAGES.stream()
        .anyMatch(locale -> all(key, locale).contains(plain(said)));
  }

  /** A phase at the end of what was said, and what stands in front of it. */
  record Ending(String before, Phase phase) {}

  static Optional<Ending> ending(String said) {
    String plain = plain(said);
    return PHASES.entrySet().stream()
        .filter(phase -> plain.endsWith(" " + phase.getKey()))
        .max(Comparator.comparingInt(phase -> phase.getKey().length()))
        .map(
            phase ->
                new Ending(
                    plain.substring(0, plain.length() - phase.getKey().length()).strip(),
                    phase.getValue()));
  }

  /** How a kind, a phase or a treatment is called. */
  static String of(Enum<?> value, Locale locale) {
    String kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return MESSAGES.text(locale, key(kind, value)).split("\\|")[0].strip();
  }

  /** The letters and figures of a text, without case, accents and what stands between. */
  static String plain(String said) {
    return Normalizer.normalize(said, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static <E extends Enum<E>> Map<String, E> words(String kind, E[] values) {
    Map<String, E> words = new HashMap<>();
    for (E value : values) {
      for (Locale locale : Messages.CHAT_LANGUAGES) {
        all(key(kind, value), locale).forEach(word -> words.put(word, value));
      }
    }
    return words;
  }

  private static List<String> all(String key, Locale locale) {
    return Arrays.stream(MESSAGES.text(locale, key).split("\\|")).map(RuleWords::plain).toList();
  }

  private static String key(String kind, Enum<?> value) {
    return "rule." + kind + "." + value.name().toLowerCase(Locale.ROOT);
  }
}
