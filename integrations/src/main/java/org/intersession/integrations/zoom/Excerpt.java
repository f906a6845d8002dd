package org.intersession.integrations.zoom;

/** The beginning of a foreign text, fit for a log line. */
final class Excerpt {
  private static final int LENGTH = 200;

  private Excerpt() {}

  static String of(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LENGTH ? line : line.substring(0, LENGTH);
  }
}
