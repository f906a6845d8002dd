package org.intersession.bot.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken, told by their content and never by their name. */
public enum FileKind {
  WORD("docx"),
  PDF("pdf"),
  EXCEL("xlsx"),
  OPEN_TEXT("odt"),
  OLD_OFFICE("doc", "xls", "ppt", "msg"),
  RICH_TEXT("rtf"),
  FORM_DATA("fdf"),
  XML_FORM_DATA("xfdf"),
  PNG("png"),
  JPEG("jpg", "jpeg"),
  TIFF("tif", "tiff");

  private static final int HEAD = 1024;

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** Whether a name ends as names of such files do. */
  public boolean fits(String name) {
    return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** How names of such files end. */
  public String ending(String given) {
    // Letters and mails of the old Office look alike from outside.
    boolean mail = this == OLD_OFFICE && given.toLowerCase(Locale.ROOT).endsWith(".msg");
    return mail ? "msg" : endings.get(0);
  }

  /** The kind of a content; nothing for what is not taken. */
  public static Optional<FileKind> of(byte[] content) {
    String type = ContentType.of(content);
    if (type.equals(ContentType.WORD)) {
      return Optional.of(WORD);
    }
    String head =
        new String(
            Arrays.copyOf(content, Math.min(HEAD, content.length)), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return packed(content, head);
    }
    if (head.startsWith("MZ")) {
      return Optional.empty();
    }
    return type.equals(ContentType.PDF) ? Optional.of(PDF) : bare(head);
  }

  private static Optional<FileKind> packed(byte[] content, String head) {
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return Optional.of(OPEN_TEXT);
    }
    return ContentType.names(content, "xl/workbook") ? Optional.of(EXCEL) : Optional.empty();
  }

  private static Optional<FileKind> bare(String head) {
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(OLD_OFFICE);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(RICH_TEXT);
    }
    if (head.startsWith("%FDF-")) {
      return Optional.of(FORM_DATA);
    }
    if (head.contains("<xfdf")) {
      return Optional.of(XML_FORM_DATA);
    }
    if (head.startsWith("\u0089PNG\r\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    boolean tiff = head.startsWith("II*\u0000") || head.startsWith("MM\u0000*");
    return tiff ? Optional.of(TIFF) : Optional.empty();
  }
}
