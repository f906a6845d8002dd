package org.intersession.bot.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a letter that somebody hands in may be, known by its first bytes and never by its name. */
public enum LetterType {
  PDF("application/pdf", "pdf") {
    @Override
    boolean is(byte[] head) {
      return begins(head, '%', 'P', 'D', 'F', '-');
    }
  },
  JPEG("image/jpeg", "jpg") {
    @Override
    boolean is(byte[] head) {
      return begins(head, 0xFF, 0xD8, 0xFF);
    }
  },
  PNG("image/png", "png") {
    @Override
    boolean is(byte[] head) {
      return begins(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    }
  },
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
    /** A package whose list of contents comes first, as every word processor writes it. */
    @Override
    boolean is(byte[] head) {
      String text = new String(head, StandardCharsets.ISO_8859_1);
      return begins(head, 'P', 'K', 3, 4)
          && (text.contains("[Content_Types].xml") || text.contains("word/"));
    }
  };

  private final String type;
  private final String ending;

  LetterType(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  abstract boolean is(byte[] head);

  /** Its type for browsers. */
  public String type() {
    return type;
  }

  /** The type of a file that begins so, if it may be one. */
  public static Optional<LetterType> of(byte[] head) {
    return Arrays.stream(values()).filter(type -> type.is(head)).findFirst();
  }

  /** The ending of a file's name by its type. */
  public static String ending(String type) {
    return Arrays.stream(values())
        .filter(one -> one.type.equals(type))
        .map(one -> one.ending)
        .findFirst()
        .orElse("bin");
  }

  private static boolean begins(byte[] head, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
