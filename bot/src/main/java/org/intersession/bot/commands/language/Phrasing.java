package org.intersession.bot.commands.language;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern over the normal form that begins and ends with whole words. */
final class Phrasing {
  private static final String BEGIN = "(?<![\\p{L}\\p{N}])(?<![0-9][.,:/])";
  private static final String END = "(?![\\p{L}\\p{N}])(?![.,:/][0-9])";

  private static final Map<String, String> PIECES =
      Map.of(
          "<month>", Names.MONTHS.pattern(),
          "<weekday>", Names.WEEKDAYS.pattern(),
          "<few>", Numbers.pattern(),
          "<and>", "(?:, ?| ?& ?| (?:and|et|y|e) )",
          "<clock1>", ClockWords.pattern(1),
          "<clock2>", ClockWords.pattern(2));

  private final Pattern pattern;

  private Phrasing(Pattern pattern) {
    this.pattern = pattern;
  }

  static Phrasing of(String... alternatives) {
    String expression = String.join("|", alternatives);
    for (Map.Entry<String, String> piece : PIECES.entrySet()) {
      expression =
          expression.replaceAll(
              "(?<![(][?])" + piece.getKey(), Matcher.quoteReplacement(piece.getValue()));
    }
    return new Phrasing(Pattern.compile(BEGIN + "(?:" + expression + ")" + END));
  }

  /** Every place where the pattern begins, with its longest match there. */
  void in(Text text, Consumer<Matcher> use) {
    Matcher matcher = pattern.matcher(text.form());
    for (int i = 0; i <= text.form().length() && matcher.find(i); i = matcher.start() + 1) {
      use.accept(matcher);
    }
  }
}
