package org.intersession.integrations.teams;

import java.util.regex.Pattern;

/** Keeps words the way they were written where Teams would read signs in them. */
final class CardText {
  private static final Pattern SIGNS = Pattern.compile("[\\\\*_\\[\\]`~<]");
  private static final Pattern LINE_SIGN = Pattern.compile("(?m)^(\\s*)([#>+-])");
  private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])");
  private static final String WORD_JOINER = "\u2060";

  private CardText() {}

  /** For the few places that Teams reads as Markdown. */
  static String escapeMarkdown(String text) {
    String escaped = SIGNS.matcher(literal(text)).replaceAll("\\\\$0");
    escaped = LINE_SIGN.matcher(escaped).replaceAll("$1\\\\$2");
    return LIST_NUMBER.matcher(escaped).replaceAll("$1\\\\$2");
  }

  /** Everywhere else only {@code {{DATE(..)}}} and {@code {{TIME(..)}}} would be read. */
  static String literal(String text) {
    return text.replace("{{", "{" + WORD_JOINER + "{");
  }

  /** What a screen reader speaks may be SSML, so its signs are escaped. */
  static String asSpeech(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
