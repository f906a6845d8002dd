package org.intersession.integrations;

import java.net.URI;

/** Fetches a file that somebody linked to or sent with a chat line. */
public interface FileFetcher {
  /**
   * Fetches it; only from public addresses, whatever the link's name resolves or redirects to.
   *
   * @param atMost bytes; a longer file is refused
   * @throws OutsideException when it was not fetched; reasons: {@code not-allowed}, {@code
   *     too-large}, {@code not-there}, {@code unreachable}
   */
  Fetched fetch(URI from, int atMost);

  /** A fetched file, with the name that its sender or its address gives it. */
  record Fetched(String name, byte[] content) {}
}
