package org.intersession.integrations;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A library of the secretariat in which documents lie in folders. */
public interface DocumentLibrary {
  /**
   * The folder under these names, made where it is missing.
   *
   * @param path from the library's root
   * @return its id
   * @throws OutsideException when it could not be made
   */
  String folder(List<String> path);

  /**
   * Puts a file into a folder, in pieces if it is large; one of the same name gets a new version.
   *
   * @throws OutsideException when it was not taken, or may not have been
   */
  Filed put(String folder, String name, byte[] content);

  /**
   * Where anyone reads a document without an account. Asked again, it is the same address; who may
   * already read or change the document stays so.
   *
   * @throws OutsideException when it has none; reason {@code not-allowed} where the library forbids
   *     such addresses
   */
  URI readingAddress(String item);

  /**
   * Where anyone puts files into a folder without an account, and sees nothing of what is in it.
   * Asked again, it is the same address.
   *
   * @throws OutsideException when it has none; reason {@code not-allowed} where the library has no
   *     such addresses or forbids them
   */
  URI dropAddress(String folder);

  /**
   * The content of a file.
   *
   * @throws OutsideException when it was not fetched; reason {@code too-large} above the limit
   */
  byte[] content(String item, int atMost);

  /**
   * What changed since.
   *
   * @param mark what an earlier answer gave; absent for all that is there
   */
  Changes since(@Nullable String mark);

  /**
   * Asks to be told, at an address of ours, that something changed.
   *
   * @param secret what each notice repeats
   * @return its id and until when it holds, perhaps before what was asked
   */
  Watch watch(URI address, String secret, Instant until);

  /** Lets a watch hold longer. */
  Watch prolong(String watch, Instant until);

  /**
   * A file in the library.
   *
   * @param tag another one after each change
   */
  record Filed(String id, String tag) {}

  /**
   * Files and folders, and where to go on the next time.
   *
   * @param mark opaque; {@link #since} takes it
   */
  record Changes(List<Changed> items, String mark) {
    public Changes {
      items = List.copyOf(items);
    }
  }

  /**
   * Something that changed.
   *
   * @param folder the id of the folder in which it lies; empty for the root
   */
  record Changed(String id, String folder, String name, String tag, boolean gone) {}

  /** That we are told of changes. */
  record Watch(String id, Instant until) {}
}
