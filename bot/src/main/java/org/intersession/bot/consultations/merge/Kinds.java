package org.intersession.bot.consultations.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Kind;

/** The kind of a comment, where its writer or its place says so. */
final class Kinds {
  /** The words that delegates put before a comment, in the six languages. */
  private static final Map<Kind, String> WORDS =
      Map.of(
          Kind.EDITORIAL,
          "editorial|rédactionnel(?:le)?|de forme|editoriales|de redacción|редакционн(?:ое|ый|ая)"
              + "|编辑性?|تحريري[ةّ]?",
          Kind.TRANSLATION,
          "translation|traduction|traducción|перевод|翻译|ترجمة",
          Kind.GENERAL,
          "general|générale?|généraux|общ(?:ее|ий|ие)|一般性?|عامة?",
          Kind.SUBSTANTIVE,
          "substantive|technical|technique|de fond|sustantiv[oa]|de fondo|técnic[oa]"
              + "|по существу|实质性?|جوهري[ةّ]?");

  private static final Map<Kind, Pattern> LABELS = new EnumMap<>(Kind.class);

  static {
    WORDS.forEach((kind, words) -> LABELS.put(kind, label(words)));
  }

  private Kinds() {}

  static Kind of(String text, int paragraph) {
    String start = text.strip();
    for (Map.Entry<Kind, Pattern> label : LABELS.entrySet()) {
      if (label.getValue().matcher(start).find()) {
        return label.getKey();
      }
    }
    return paragraph < 0 ? Kind.GENERAL : Kind.SUBSTANTIVE;
  }

  /** Such as "Editorial:", "[Translation]" or "Commentaire rédactionnel :". */
  private static Pattern label(String words) {
    String noun = "(?:commentaires?|observations?|comentarios?|observaci[oó]n(?:es)?)?\\s*";
    return Pattern.compile(
        "^[\\[(]?"
            + noun
            + "(?:"
            + words
            + ")(?: comments?| замечани[ея]|意见)?[\\])]?\\s*[:：\\]).–—-]",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A change without a letter or digit is a matter of form. */
  static Kind of(Change change) {
    String text = change.inserted() + change.deleted();
    boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return words ? Kind.SUBSTANTIVE : Kind.EDITORIAL;
  }
}
