package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replacements made one after the other, prepared once. */
final class Rewriting {
  private record Rule(Pattern pattern, String replacement) {}

  private final List<Rule> rules = new ArrayList<>();

  /** Patterns and what replaces them, by turns. */
  static Rewriting of(String... patternsAndReplacements) {
    Rewriting rewriting = new Rewriting();
    for (int i = 0; i < patternsAndReplacements.length; i += 2) {
      rewriting.rules.add(
          new Rule(Pattern.compile(patternsAndReplacements[i]), patternsAndReplacements[i + 1]));
    }
    return rewriting;
  }

  String apply(String text) {
    String result = text;
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(result);
      if (matcher.find()) {
        result = matcher.replaceAll(rule.replacement());
      }
    }
    return result;
  }
}
