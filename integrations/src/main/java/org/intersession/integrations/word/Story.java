package org.intersession.integrations.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of one flow of text, those that are being read included: a text box stands within
 * another paragraph.
 */
final class Story {
  private final int base;
  private final boolean listed;
  private final List<@Nullable Paragraph> slots = new ArrayList<>();
  private final Deque<OpenParagraph> open = new ArrayDeque<>();
  private @Nullable OpenParagraph pending;

  /**
   * @param base the number of paragraphs before it
   * @param listed whether its paragraphs belong to the document's text; those of headers do not
   */
  Story(int base, boolean listed) {
    this.base = base;
    this.listed = listed;
  }

  @Nullable OpenParagraph current() {
    return open.peek();
  }

  /** Opens the next paragraph, or goes on with the one whose break was inserted. */
  OpenParagraph open() {
    OpenParagraph paragraph = pending;
    pending = null;
    if (paragraph == null) {
      paragraph = new OpenParagraph(base + slots.size());
      slots.add(null);
    } else {
      paragraph.goOn();
    }
    open.push(paragraph);
    return paragraph;
  }

  /** Ends the current paragraph, which goes on in the next of the file. */
  void goesOn() {
    pending = open.pop();
  }

  /** Ends the current paragraph. */
  void close(Paragraph paragraph) {
    open.pop();
    slots.set(paragraph.index() - base, paragraph);
  }

  /** Takes the paragraph that would have gone on, but nothing follows; {@code null} if none. */
  @Nullable OpenParagraph reopenPending() {
    OpenParagraph paragraph = pending;
    pending = null;
    if (paragraph != null) {
      open.push(paragraph);
    }
    return paragraph;
  }

  boolean pendingHasText() {
    return pending != null && !pending.text.isEmpty();
  }

  int paragraphAhead() {
    OpenParagraph at = at();
    return at != null ? at.index : base + slots.size();
  }

  int offsetAhead() {
    OpenParagraph at = at();
    return at != null ? at.text.length() : 0;
  }

  int paragraphBehind() {
    OpenParagraph at = at();
    return at != null ? at.index : base + slots.size() - 1;
  }

  int offsetBehind() {
    OpenParagraph at = at();
    if (at != null) {
      return at.text.length();
    }
    Paragraph last = slots.isEmpty() ? null : slots.get(slots.size() - 1);
    return last == null ? 0 : last.text().length();
  }

  private @Nullable OpenParagraph at() {
    return open.isEmpty() ? pending : open.peek();
  }

  /** The text from one point to another, a line feed between paragraphs. */
  String text(int fromParagraph, int from, int toParagraph, int to) {
    if (fromParagraph == toParagraph) {
      CharSequence text = text(fromParagraph);
      int end = Math.min(to, text.length());
      return text.subSequence(Math.min(from, end), end).toString();
    }
    StringBuilder quote = new StringBuilder();
    CharSequence first = text(fromParagraph);
    quote.append(first, Math.min(from, first.length()), first.length());
    for (int i = fromParagraph + 1; i < toParagraph; i++) {
      quote.append('\n').append(text(i));
    }
    CharSequence last = text(toParagraph);
    return quote.append('\n').append(last, 0, Math.min(to, last.length())).toString();
  }

  private CharSequence text(int index) {
    Paragraph closed = index - base < slots.size() ? slots.get(index - base) : null;
    if (closed != null) {
      return closed.text();
    }
    for (OpenParagraph paragraph : open) {
      if (paragraph.index == index) {
        return paragraph.text;
      }
    }
    return pending != null && pending.index == index ? pending.text : "";
  }

  Place place(int paragraph, int start, int end) {
    return listed && paragraph >= 0 ? new Place(paragraph, start, end, 0, 0, "") : Place.WHOLE;
  }

  void addTo(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : slots) {
      if (paragraph != null) {
        paragraphs.add(paragraph);
      }
    }
  }
}
