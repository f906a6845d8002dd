package org.intersession.integrations.word;

import org.jspecify.annotations.Nullable;

/** A paragraph that is being read. */
final class OpenParagraph {
  final int index;

  /** The text as it was sent out: deletions are in it, insertions are not. */
  final StringBuilder text = new StringBuilder();

  String id = "";
  @Nullable String style;
  @Nullable String numbering;
  int level = -1;
  int heading = -1;
  boolean numberInserted;

  /** The last change of this paragraph while only marks have followed it, so that it may go on. */
  @Nullable OpenChange last;

  @Nullable Mark inserted;
  @Nullable Mark deleted;

  OpenParagraph(int index) {
    this.index = index;
  }

  /** Goes on with the next paragraph of the file: the break between the two was inserted. */
  void goOn() {
    id = "";
    inserted = null;
    deleted = null;
    numberInserted = false;
    forgetProperties();
  }

  /** Forgets what the proposed properties say: the ones before the change follow. */
  void forgetProperties() {
    style = null;
    numbering = null;
    level = -1;
    heading = -1;
  }
}
