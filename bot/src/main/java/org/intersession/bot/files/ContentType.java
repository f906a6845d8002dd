package org.intersession.bot.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its content and never by its name. */
public final class ContentType {
  /** A Word text. */
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** A PDF. */
  public static final String PDF = "application/pdf";

  /** Anything else. */
  public static final String OTHER = "application/octet-stream";

  private static final int HEAD = 1024;

  private ContentType() {}

  /** The type of a content. */
  public static String of(byte[] content) {
    String head =
        new String(
            Arrays.copyOf(content, Math.min(HEAD, content.length)), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    boolean zip = head.startsWith("PK\u0003\u0004");
    return zip && names(content, "word/document") ? WORD : OTHER;
  }

  /** Whether a zip has such a name in its own directory, which stands at the end. */
  public static boolean names(byte[] content, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    for (int i = content.length - wanted.length; i >= 0; i--) {
      if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
