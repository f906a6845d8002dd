package org.intersession.bot.consultations.drops;

import java.util.Locale;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.bot.consultations.matrix.ChangeText;
import org.intersession.bot.documents.LanguageText;
import org.jspecify.annotations.Nullable;

/**
 * How a comment or change of a file is put on the page: a change becomes the words that it touches
 * and how they shall read, with a word beside them where it only adds or takes out.
 */
record Wording(int start, int end, String quote, String text, @Nullable String proposed) {
  static Wording of(Comment comment, LanguageText text) {
    Mark mark = comment.mark();
    Change change = comment.change();
    if (change == null) {
      return new Wording(
          mark.start(), mark.end(), mark.exact(), comment.text(), comment.proposed());
    }
    return switch (change.type()) {
      case INSERTION, DELETION, REPLACEMENT -> inPlace(change, mark, text);
      case UNTRACKED -> said(change, mark, text, "");
      case MOVE, SPLIT, JOIN -> said(change, mark, text, label(change, text));
    };
  }

  private static Wording inPlace(Change change, Mark mark, LanguageText text) {
    if (mark.start() < 0 || mark.paragraph() < 0) {
      return said(change, mark, text, "");
    }
    String words = text.text().paragraphs().get(mark.paragraph()).text();
    int start = Math.min(mark.start(), words.length());
    int end = Math.min(Math.max(mark.end(), start), words.length());
    int gone = change.type() == Change.Type.INSERTION ? start : end;
    boolean alone = change.inserted().isBlank() || gone == start;
    int from = alone ? wordBefore(words, start) : start;
    int to = alone && from == start ? wordAfter(words, gone) : gone;
    String proposed = words.substring(from, start) + change.inserted() + words.substring(gone, to);
    if (proposed.isBlank()) {
      return new Wording(start, gone, words.substring(start, gone), label(change, text), null);
    }
    return new Wording(from, to, words.substring(from, to), "", proposed.strip());
  }

  /** In words, where it does not stand at known characters. */
  private static Wording said(Change change, Mark mark, LanguageText text, String label) {
    String proposed = change.inserted().isBlank() ? null : change.inserted();
    String said = proposed == null && label.isEmpty() ? label(change, text) : label;
    return new Wording(mark.start(), mark.end(), mark.exact(), said, proposed);
  }

  private static String label(Change change, LanguageText text) {
    return ChangeText.of(change, Locale.forLanguageTag(text.language()));
  }

  private static int wordBefore(String words, int at) {
    int from = at;
    while (from > 0 && Character.isWhitespace(words.charAt(from - 1))) {
      from--;
    }
    while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int wordAfter(String words, int at) {
    int to = at;
    while (to < words.length() && Character.isWhitespace(words.charAt(to))) {
      to++;
    }
    while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
      to++;
    }
    return to;
  }
}
