package org.intersession.integrations;

import java.io.Console;
import java.io.PrintStream;

/** A line on the terminal that says how far a tool is; silent where there is no terminal. */
public final class ProgressBar implements AutoCloseable {
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

  /** One that ends after so many steps. */
  public static ProgressBar onTerminal(int steps) {
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

  /** One step more is done. */
  public void step() {
    done++;
  }

  /** Shows how far it is, and what comes next. */
  public void show(String file) {
    if (shown) {
      int filled = done * WIDTH / steps;
      String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
      terminal.printf("\r\u001b[K[%s] %d/%d %s", bar, done, steps, shown(file));
      terminal.flush();
    }
  }

  /** The end of a name that somebody else gave, without what would command the terminal. */
  private static String shown(String file) {
    String name =
        file.length() > LONGEST_NAME ? file.substring(file.length() - LONGEST_NAME) : file;
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** Makes room for a line of output. */
  public void clear() {
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
