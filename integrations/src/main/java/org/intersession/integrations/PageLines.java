package org.intersession.integrations;

import java.util.OptionalInt;

/** The lines of the text that was sent out, as a commenter names them: page and line. */
public interface PageLines {
  /** The paragraph in which a line stands, by its index in the text, if there is such a line. */
  OptionalInt paragraph(int page, int line);
}
