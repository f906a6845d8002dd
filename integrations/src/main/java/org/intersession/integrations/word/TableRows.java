package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The rows of tables that are open, and those that were put in or taken out. */
final class TableRows {
  private final Part part;
  private final Deque<Boolean> inserted = new ArrayDeque<>();
  private int changed;

  TableRows(Part part) {
    this.part = part;
  }

  /** How many rows and cells were put in or taken out. */
  int changed() {
    return changed;
  }

  /** Whether the text stands in a row that was not in the text that was sent out. */
  boolean inInserted() {
    return Boolean.TRUE.equals(inserted.peek());
  }

  void begins() {
    inserted.push(inInserted());
  }

  void ends() {
    inserted.poll();
  }

  void properties() throws IOException {
    for (int depth = part.depth(); part.next() && part.depth() >= depth; ) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "ins", "cellIns" -> {
          changed++;
          if (part.name().equals("ins") && !inserted.isEmpty()) {
            inserted.pop();
            inserted.push(true);
          }
        }
        case "del", "cellDel" -> changed++;
        case "trPrChange", "tcPrChange" -> part.skip();
        default -> {}
      }
    }
  }
}
