package org.intersession.integrations.word;

/** A run of the part that is followed, as it is written there. */
final class RunSpan {
  final int start;
  final String name;
  final int depth;

  /** Its properties as written, to be repeated where it is split. */
  String properties = "";

  /** Whether something of it was said, or something else stands in it already. */
  boolean begun;

  /** Whether what is being written of it now stands in a deletion of ours. */
  boolean deleted;

  RunSpan(int start, String name, int depth) {
    this.start = start;
    this.name = name;
    this.depth = depth;
  }

  String open() {
    return "<" + name + ">" + properties;
  }

  String close() {
    return "</" + name + ">" + (deleted ? "</w:del>" : "");
  }
}
