package org.intersession.bot;

/** The program: runs the service, or one of the small tools named on the command line. */
public final class Intersession {
  private Intersession() {}

  /** Starts the service or a tool. */
  public static void main(String[] args) {}
}
