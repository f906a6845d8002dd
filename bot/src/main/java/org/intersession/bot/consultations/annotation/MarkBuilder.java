package org.intersession.bot.consultations.annotation;

import org.intersession.bot.consultations.Comment.Mark;

/** Gathers a mark from the selectors of an annotation. */
final class MarkBuilder {
  private final String document;
  private int paragraph = -1;
  private int start = -1;
  private int end = -1;
  private String exact = "";
  private String prefix = "";
  private String suffix = "";
  private int page;

  MarkBuilder(String document) {
    this.document = document;
  }

  void quote(String quoted, String before, String after) {
    exact = quoted;
    prefix = before;
    suffix = after;
  }

  void position(int from, int to) {
    start = from;
    end = to;
  }

  void fragment(String value) {
    String number = value.substring(value.indexOf('=') + 1);
    if (!number.matches("[0-9]{1,9}")) {
      return;
    }
    if (value.startsWith("paragraph=")) {
      paragraph = Integer.parseInt(number);
    } else if (value.startsWith("page=")) {
      page = Integer.parseInt(number);
    }
  }

  Mark build() {
    return new Mark(document, paragraph, start, end, exact, prefix, suffix, page);
  }
}
