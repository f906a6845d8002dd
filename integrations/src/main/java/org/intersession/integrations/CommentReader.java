package org.intersession.integrations;

import java.io.IOException;

/**
 * Reads the comments, proposed changes and text of one kind of returned file. Found by {@link
 * java.util.ServiceLoader}, so that the command line reads without Spring.
 */
public interface CommentReader {
  /** Whether the file is of this kind, judged by its content first and its name second. */
  boolean reads(SourceFile file) throws IOException;

  /**
   * Reads the whole file within the limits.
   *
   * @throws UnreadableFileException when the file is damaged, hostile, encrypted or too large; its
   *     message names the file and the reason as a sentence for the person who sent it
   */
  ReadDocument read(SourceFile file, ReadLimits limits) throws IOException;
}
