package org.intersession.integrations.word;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, gathered and then made while it is written; all else stays as it was. */
final class Edits {
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String text) {}

  void insert(int at, String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit(at, at, text));
    }
  }

  void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  /** Writes the text with the changes; those of one place in the order in which they came. */
  void write(String text, Writer out) throws IOException {
    edits.sort(Comparator.comparingInt(Edit::from));
    int at = 0;
    for (Edit edit : edits) {
      out.write(text, at, edit.from() - at);
      out.write(edit.text());
      at = edit.to();
    }
    out.write(text, at, text.length() - at);
  }
}
