package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Of two ways to say the same, the first that we understand. */
final class Alternatives {
  private static final String OFFICE = "http://schemas.microsoft.com/office/";

  private final Part part;
  private final Deque<boolean[]> open = new ArrayDeque<>();

  Alternatives(Part part) {
    this.part = part;
  }

  void begins() throws IOException {
    switch (part.name()) {
      case "AlternateContent" -> open.push(new boolean[1]);
      case "Choice" -> choice(understood());
      case "Fallback" -> choice(true);
      default -> {}
    }
  }

  void ends() {
    if (part.name().equals("AlternateContent")) {
      open.poll();
    }
  }

  private void choice(boolean readable) throws IOException {
    boolean[] chosen = open.peek();
    if (chosen == null) {
      return;
    }
    if (chosen[0] || !readable) {
      part.skip();
    } else {
      chosen[0] = true;
    }
  }

  private boolean understood() {
    String requires = Objects.requireNonNullElse(part.attribute("Requires"), "");
    for (String prefix : requires.trim().split("\\s+")) {
      String namespace = prefix.isEmpty() ? null : part.namespace(prefix);
      if (namespace == null || !namespace.startsWith(OFFICE)) {
        return false;
      }
    }
    return true;
  }
}
