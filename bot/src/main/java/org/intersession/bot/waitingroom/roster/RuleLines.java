package org.intersession.bot.waitingroom.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;

/**
 * Reads lines of a meeting's table: {@code observers: wait until the chair opens; observers vote:
 * ask}. What is read goes on top of the table that stands.
 */
final class RuleLines {
  private static final Set<Treatment> INWARD = Set.of(Treatment.FIRST, Treatment.ADMIT);

  private final List<Rule> table;
  private final Set<String> roles;

  /**
   * Reads on top of a table.
   *
   * @param roles the plain roles that somebody registered has
   */
  RuleLines(List<Rule> table, Set<String> roles) {
    this.table = new ArrayList<>(table);
    this.roles = roles;
  }

  /** A line that cannot be taken, and why: a key of the room's sentences. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final String line;

    RefusedException(String key, String line) {
      super(key + ": " + line);
      this.key = key;
      this.line = line;
    }

    String sentence(RosterWords words) {
      return words.text(key, Map.of("line", line));
    }
  }

  /** Whether something said in quotes is about rules. */
  static boolean looksLikeRules(String said) {
    return said.contains(":");
  }

  List<Rule> read(String said) {
    for (String line : said.split("[;\\n]")) {
      if (!line.isBlank()) {
        take(line.strip());
      }
    }
    return List.copyOf(table);
  }

  private void take(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new RefusedException("rule.refuse.form", line);
    }
    String who = line.substring(0, colon).strip();
    String what = line.substring(colon + 1).strip();
    boolean usual = RuleWords.says(RuleWords.USUAL, what);
    if (RuleWords.says(RuleWords.ALL, who) && usual) {
      table.clear();
      return;
    }
    Optional<RuleWords.Ending> ending = RuleWords.ending(who);
    Optional<Phase> phase = ending.map(RuleWords.Ending::phase);
    String name = name(ending.map(RuleWords.Ending::before).orElse(who), line);
    if (usual) {
      table.removeIf(
          rule -> rule.who().equals(name) && (phase.isEmpty() || rule.phase().equals(phase)));
    } else if (RuleWords.says(RuleWords.UNTIL_OPEN, what) && phase.isEmpty()) {
      put(new Rule(name, Optional.of(Phase.BEFORE), Treatment.WAIT), line);
      put(new Rule(name, Optional.of(Phase.OPEN), Treatment.ADMIT), line);
    } else {
      Treatment treatment =
          RuleWords.treatment(what)
              .orElseThrow(() -> new RefusedException("rule.refuse.treatment", what));
      put(new Rule(name, phase, treatment), line);
    }
  }

  private String name(String who, String line) {
    Optional<Kind> kind = RuleWords.kind(who);
    if (kind.isPresent()) {
      return kind.get().name();
    }
    String role = RuleWords.plain(who);
    if (!roles.contains(role)) {
      throw new RefusedException("rule.refuse.who", who.isEmpty() ? line : who);
    }
    return role;
  }

  /** Whom nobody knows no rule can let in. */
  private void put(Rule rule, String line) {
    if (rule.isOf(Kind.UNKNOWN) && INWARD.contains(rule.treatment())) {
      throw new RefusedException("rule.refuse.unknown", line);
    }
    table.removeIf(rule::isInPlaceOf);
    table.add(rule);
  }

  /** The table as people say it, in the order in which it holds. */
  static String said(Rules rules, Locale locale) {
    RosterWords words = new RosterWords(locale, java.time.ZoneOffset.UTC);
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      lines.add(line(words, RuleWords.of(kind, locale), rules.of(kind)));
    }
    for (Rule rule : rules.table()) {
      boolean other = rule.phase().isPresent() && rule.phase().get() != rules.phase();
      if (rule.kind().isEmpty() || other) {
        String who = rule.kind().map(kind -> RuleWords.of(kind, locale)).orElse(rule.who());
        String when = rule.phase().map(phase -> who + ", " + words.of(phase)).orElse(who);
        lines.add(line(words, when, rule.treatment()));
      }
    }
    return String.join("; ", lines);
  }

  private static String line(RosterWords words, String who, Treatment treatment) {
    return words.text(
        "rule.line", Map.of("who", who, "what", RuleWords.of(treatment, words.locale())));
  }
}
