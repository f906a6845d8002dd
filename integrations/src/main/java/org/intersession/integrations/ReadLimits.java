package org.intersession.integrations;

/**
 * How much of a returned file is read, so that a hostile one costs bounded time and memory.
 *
 * @param fileBytes of the file itself
 * @param unpackedBytes of all parts that are unpacked from it, together
 * @param ratio unpacked to packed bytes of one part, checked beyond 1 MiB
 * @param entries of a zip
 * @param nesting of zips and mails within each other, and of elements
 * @param comments with replies and changes together
 * @param commentCharacters of one comment
 * @param seconds of wall-clock time
 */
public record ReadLimits(
    long fileBytes,
    long unpackedBytes,
    int ratio,
    int entries,
    int nesting,
    int comments,
    int commentCharacters,
    int seconds) {
  /** The limits unless others are set. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64L << 20, 512L << 20, 200, 10_000, 5, 200_000, 100_000, 120);
}
