package org.intersession.integrations.word;

/**
 * An element directly in a run, as it is written.
 *
 * @param start where its tag begins
 * @param end where its tag ends
 * @param first whether nothing stands before it in the run
 */
record Leaf(String name, int start, int end, boolean first) {
  /** The name that its tag has for letters in a deletion, or for others. */
  String name(boolean deleted) {
    String prefix = name.substring(0, name.indexOf(':') + 1);
    return prefix + (deleted || name.endsWith("delText") ? "delText" : "t");
  }

  /** The tag that opens it. */
  String open(boolean deleted) {
    return "<" + name(deleted) + " xml:space=\"preserve\">";
  }

  /** The tag that closes it. */
  String close(boolean deleted) {
    return "</" + name(deleted) + ">";
  }
}
