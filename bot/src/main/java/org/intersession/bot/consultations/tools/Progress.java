package org.intersession.bot.consultations.tools;

import java.io.Console;

/** A line on the terminal that says how far it is; silent where there is none. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 24;

  private final boolean shown;
  private final int steps;
  private int done;

  private Progress(boolean shown, int steps) {
    this.shown = shown;
    this.steps = Math.max(1, steps);
  }

  static Progress onTerminal(int steps) {
    return new Progress(isTerminal(), steps);
  }

  /** From JDK 22 on there is a console even in a pipe, which then says that it is no terminal. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  void step() {
    done++;
  }

  void show(String file) {
    if (shown) {
      int filled = done * WIDTH / steps;
      String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
      System.err.printf("\r\u001b[K[%s] %d/%d %s", bar, done, steps, file);
    }
  }

  @Override
  public void close() {
    if (shown) {
      System.err.print("\r\u001b[K");
    }
  }
}
