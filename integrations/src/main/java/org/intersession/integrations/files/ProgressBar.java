package org.intersession.integrations.files;

import java.io.Console;
import java.io.PrintStream;

/** A line on the terminal that says how far it is; silent where there is none. */
final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 24;
  private static final int LONGEST_NAME = 40;

  private final PrintStream terminal;
  private final boolean shown;
  private final int steps;
  private int done;

  private ProgressBar(PrintStream terminal, boolean shown, int steps) {
    this.terminal = terminal;
    this.shown = shown;
    this.steps = Math.max(1, steps);
  }

  static ProgressBar onTerminal(int steps) {
    return new ProgressBar(System.err, isTerminal(), steps);
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
      String name =
          file.length() > LONGEST_NAME ? file.substring(file.length() - LONGEST_NAME) : file;
      terminal.printf(
          "\r[%s%s] %d/%d %s", "#".repeat(filled), "-".repeat(WIDTH - filled), done, steps, name);
      terminal.flush();
    }
  }

  void clear() {
    if (shown) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}
