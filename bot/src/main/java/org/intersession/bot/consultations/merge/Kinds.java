package org.intersession.bot.consultations.merge;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Kind;

/** The kind of a comment, where its writer or its place says so. */
final class Kinds {
  private static final Map<String, Kind> WORDS =
      Map.of("editorial", Kind.EDITORIAL, "translation", Kind.TRANSLATION, "general", Kind.GENERAL);
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\[(]?(editorial|translation|general)(?: comment)?[\\])]?\\s*[:\\]).-]",
          Pattern.CASE_INSENSITIVE);

  private Kinds() {}

  static Kind of(String text, int paragraph) {
    Matcher label = LABEL.matcher(text.strip());
    if (label.find()) {
      String word = label.group(1).toLowerCase(Locale.ROOT);
      return WORDS.getOrDefault(word, Kind.SUBSTANTIVE);
    }
    return paragraph < 0 ? Kind.GENERAL : Kind.SUBSTANTIVE;
  }

  /** A change without a letter or digit is a matter of form. */
  static Kind of(Change change) {
    String text = change.inserted() + change.deleted();
    boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return words ? Kind.SUBSTANTIVE : Kind.EDITORIAL;
  }
}
