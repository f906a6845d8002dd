package org.intersession.bot.consultations.tools;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a tool prints its results, and what it has to say about them; both in UTF-8. */
record Console(PrintStream out, PrintStream err) {
  /** The program's own, whatever the platform's character set is. */
  static Console ofProgram() {
    return to(System.out, System.err);
  }

  static Console to(OutputStream out, OutputStream err) {
    return new Console(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Says a sentence, in which names that others gave cannot command the terminal. */
  void say(String sentence) {
    err.println(sentence.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?"));
  }
}
