package org.intersession.bot.commands.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.intersession.bot.messages.Messages;

/**
 * The words that a line may use: the verbs with what each can use, and the names of groups, Parties
 * and sets of Parties.
 */
public final class Vocabulary {
  /** One verb: the command's name, what it understands, and its words in every language. */
  public record Verb(String name, Set<Slot<?>> slots, Map<Locale, List<String>> words) {
    public Verb {
      slots = Set.copyOf(slots);
      words = Map.copyOf(words);
    }

    /** A verb whose words stand in {@code messages/verbs_<language>.properties}. */
    public static Verb of(String name, Set<Slot<?>> slots) {
      Messages messages = new Messages("verbs");
      Map<Locale, List<String>> words = new HashMap<>();
      for (Locale locale : Messages.CHAT_LANGUAGES) {
        String list = messages.text(locale, name + ".words");
        words.put(locale, List.of(list.split("\\s*,\\s*")));
      }
      return new Verb(name, slots, words);
    }
  }

  /** A verb in a line and where it ends. */
  record Said(String name, int end) {}

  private record Word(String normal, String verb) {}

  private final Map<String, Verb> verbs = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private volatile Named named;

  /**
   * The vocabulary of these verbs and groups.
   *
   * @param groups by key, all names and acronyms of each in any language
   */
  public Vocabulary(List<Verb> verbs, Map<String, Set<String>> groups) {
    for (Verb verb : verbs) {
      this.verbs.put(verb.name(), verb);
      verb.words()
          .values()
          .forEach(
              list ->
                  list.forEach(word -> words.add(new Word(TextReader.normal(word), verb.name()))));
    }
    words.sort(Comparator.comparingInt((Word word) -> word.normal.length()).reversed());
    named = Named.of(groups);
  }

  /** From now on the groups, Parties and sets of Parties have these names. */
  public void rename(Map<String, Set<String>> groups) {
    named = Named.of(groups);
  }

  /** The names by their normal form; a name may be several things'. */
  private record Named(Map<String, Set<String>> keys, Map<String, String> own, int longest) {
    static Named of(Map<String, Set<String>> groups) {
      Map<String, Set<String>> keys = new HashMap<>();
      groups.forEach(
          (key, names) ->
              names.forEach(
                  name ->
                      keys.computeIfAbsent(TextReader.normal(name), normal -> new TreeSet<>())
                          .add(key)));
      Map<String, String> own = new HashMap<>();
      groups.forEach(
          (key, names) ->
              names.stream()
                  .filter(name -> keys.getOrDefault(TextReader.normal(name), Set.of()).size() == 1)
                  .max(Comparator.comparingInt(String::length).thenComparing(name -> name))
                  .ifPresent(name -> own.put(key, name)));
      int longest = keys.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(1);
      return new Named(keys, own, longest);
    }
  }

  /** The verb whose words stand at a place of a normal form, by the longest words. */
  Optional<Said> verbAt(String form, int place) {
    return words.stream()
        .filter(word -> form.startsWith(word.normal, place))
        .filter(word -> endsThere(form, place + word.normal.length()))
        .findFirst()
        .map(word -> new Said(word.verb, place + word.normal.length()));
  }

  private static boolean endsThere(String form, int end) {
    return end == form.length()
        || !Character.isLetterOrDigit(form.charAt(end)) && form.charAt(end) != '\'';
  }

  Verb verb(String name) {
    Verb verb = verbs.get(name);
    if (verb == null) {
      throw new IllegalArgumentException("no such verb: " + name);
    }
    return verb;
  }

  /** The keys of all that bear a name. */
  Set<String> groups(String name) {
    return named.keys.getOrDefault(name, Set.of());
  }

  /** A name that only this one bears. */
  Optional<String> ownName(String key) {
    return Optional.ofNullable(named.own.get(key));
  }

  int longestName() {
    return named.longest;
  }

  /** The words of all verbs, those of one language first. */
  List<String> verbWords(Locale first) {
    List<String> all = new ArrayList<>();
    verbs.values().stream()
        .sorted(Comparator.comparing(Verb::name))
        .forEach(verb -> all.addAll(verb.words().getOrDefault(first, List.of())));
    verbs.values().stream()
        .sorted(Comparator.comparing(Verb::name))
        .forEach(verb -> verb.words().values().forEach(all::addAll));
    return all;
  }

  Set<String> groupNames() {
    return named.keys.keySet();
  }
}
