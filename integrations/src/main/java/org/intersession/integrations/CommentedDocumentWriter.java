package org.intersession.integrations;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes comments and proposed changes into a copy of the document that was sent out. Found by
 * {@link java.util.ServiceLoader}, so that the command line writes without Spring.
 */
public interface CommentedDocumentWriter {
  /** Whether it writes copies of documents of this kind. */
  boolean writes(SourceFile document) throws IOException;

  /**
   * Writes the copy; what else is in the document stays as it is.
   *
   * @param comments replies name their parent by its id; one that stands nowhere is put at the
   *     beginning
   * @param changes placed in the text as it was sent out; where two delete the same words, the
   *     second deletion becomes a comment of its author's, for a word can be deleted only once
   */
  void write(
      SourceFile document,
      List<ReadComment> comments,
      List<ProposedChange> changes,
      OutputStream out)
      throws IOException;
}
