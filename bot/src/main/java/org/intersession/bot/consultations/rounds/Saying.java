package org.intersession.bot.consultations.rounds;

import java.util.UUID;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.Comment.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes.
 *
 * @param id made with the form, so that a form that is sent twice is one comment
 * @param answers the comment that it replies to
 * @param language of the text on which it was written
 * @param paragraph in that language; -1 for the whole text
 * @param start of the marked words in the paragraph, or -1 for the paragraph
 * @param quote the marked words
 * @param proposed wording put forward; absent for none
 */
public record Saying(
    UUID id,
    @Nullable UUID answers,
    Kind kind,
    String language,
    int paragraph,
    int start,
    int end,
    String quote,
    String text,
    @Nullable String proposed) {
  /** A longer text is a document of its own. */
  public static final int LONGEST = 20_000;

  /** What is never shown: control characters, and those that turn the order of what follows. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

  /** Takes out what cannot be seen. */
  public Saying {
    text = clean(text);
    quote = clean(quote);
    proposed = proposed == null || proposed.isBlank() ? null : clean(proposed);
  }

  /** The same as an answer, which stands where the comment stands that it answers. */
  Saying answering(Remark root) {
    Saying to = root.said();
    return new Saying(
        id, to.id(), to.kind(), to.language(), to.paragraph(), -1, -1, "", text, null);
  }

  /** The same as an answer to a comment of the same file, or to none. */
  Saying answering(@Nullable UUID other) {
    return new Saying(id, other, kind, language, paragraph, start, end, quote, text, proposed);
  }

  /** The comment with the wording that it puts forward, as one text. */
  String whole() {
    String arrow = proposed == null ? "" : "→ " + proposed;
    return text.isEmpty() || arrow.isEmpty() ? text + arrow : text + "\n" + arrow;
  }

  /** Whether there is anything in it. */
  public boolean empty() {
    return text.isBlank() && proposed == null;
  }

  /** Whether it is longer than a comment may be. */
  public boolean tooLong() {
    return text.length() > LONGEST || (proposed != null && proposed.length() > LONGEST);
  }

  /** Without what is never shown. */
  static String clean(String said) {
    return HIDDEN.matcher(said.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
  }
}
