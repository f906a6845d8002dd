package org.intersession.bot;

/** The JVM in which a test runs; several share the tests, each with servers of its own. */
public final class TestFork {
  private TestFork() {}

  /** A name of something of which every JVM has its own. */
  public static String own(String name) {
    return name + '-' + System.getProperty("tests.fork", "1");
  }
}
