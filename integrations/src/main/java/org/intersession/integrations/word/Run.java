package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the elements of a run say as text: letters, tabs, breaks, hyphens, symbols; no codes. */
final class Run {
  private final Deque<Boolean> fieldCodes = new ArrayDeque<>();

  /** Appends what an element at its start says, and tells whether it was one of a run's. */
  boolean read(Part part, StringBuilder to) throws IOException {
    switch (part.name()) {
      case "t", "delText" -> letters(part, to);
      case "tab", "ptab" -> say(to, '\t');
      case "br", "cr" -> say(to, '\n');
      case "noBreakHyphen" -> say(to, '\u2011');
      case "softHyphen" -> say(to, '\u00ad');
      case "sym" -> symbol(part, to);
      case "fldChar" -> field(part);
      case "instrText", "delInstrText", "rPr", "rt" -> part.skip();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void letters(Part part, StringBuilder to) throws IOException {
    if (inCode()) {
      part.skip();
    } else {
      part.text(to);
    }
  }

  private void say(StringBuilder to, char character) {
    if (!inCode()) {
      to.append(character);
    }
  }

  private void symbol(Part part, StringBuilder to) {
    String code = part.attribute("char");
    if (code != null && !inCode()) {
      to.append(Symbols.text(part.attribute("font"), code));
    }
  }

  private void field(Part part) {
    String type = part.attribute("fldCharType");
    if ("begin".equals(type)) {
      fieldCodes.push(true);
    } else if (!fieldCodes.isEmpty()) {
      fieldCodes.pop();
      if ("separate".equals(type)) {
        fieldCodes.push(false);
      }
    }
  }

  private boolean inCode() {
    return !fieldCodes.isEmpty() && fieldCodes.contains(true);
  }

  /** A field's code does not go beyond its paragraph: one that was never ended hides no text. */
  void paragraphEnds() {
    fieldCodes.removeIf(code -> code);
  }
}
