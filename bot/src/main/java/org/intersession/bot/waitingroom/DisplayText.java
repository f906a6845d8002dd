package org.intersession.bot.waitingroom;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A display name without what cannot be seen, its flags read as codes, and whether something in it
 * deceives the eye.
 */
record DisplayText(String text, List<String> flags, boolean deceives) {
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final Pattern MAIL = Pattern.compile("([^\\s@<>()]+)@[^\\s@<>()]+\\.[^\\s@<>()]+");
  private static final Pattern MAIL_POINTS = Pattern.compile("[._+-]+|\\d+");
  private static final Set<UnicodeScript> LOOKALIKES =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC);

  static DisplayText of(String raw) {
    StringBuilder text = new StringBuilder();
    List<String> flags = new ArrayList<>();
    boolean deceives = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      int next = i < raw.length() ? raw.codePointAt(i) : 0;
      if (isFlagLetter(c) && isFlagLetter(next)) {
        flags.add("" + flagLetter(c) + flagLetter(next));
        text.append(" | ");
        i += Character.charCount(next);
      } else if (isHidden(c)) {
        deceives |= isOverride(c);
      } else if (isBroken(c)) {
        deceives = true;
        text.append(' ');
      } else {
        text.appendCodePoint(c);
      }
    }
    String clean = withoutMail(text.toString());
    return new DisplayText(clean, flags, deceives || mixesScripts(clean));
  }

  /** Of jane.doe@example.org only the words before the sign can be a name. */
  private static String withoutMail(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    Matcher mail = MAIL.matcher(text);
    return mail.replaceAll(
        found ->
            Matcher.quoteReplacement(MAIL_POINTS.matcher(found.group(1)).replaceAll(" ") + " "));
  }

  private static boolean isHidden(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x034F
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164;
  }

  private static boolean isOverride(int c) {
    return c == 0x202D || c == 0x202E;
  }

  private static boolean isBroken(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || c == 0xFFFD
        || (type == Character.CONTROL && !Character.isWhitespace(c));
  }

  private static boolean isFlagLetter(int c) {
    return c >= FIRST_FLAG_LETTER && c < FIRST_FLAG_LETTER + 26;
  }

  private static char flagLetter(int c) {
    return (char) ('A' + c - FIRST_FLAG_LETTER);
  }

  /** A word with letters of two scripts that look alike is a disguise. */
  private static boolean mixesScripts(String text) {
    UnicodeScript seen = UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      UnicodeScript script = UnicodeScript.of(c);
      if (!Character.isLetter(c)) {
        seen = script == UnicodeScript.INHERITED ? seen : UnicodeScript.COMMON;
      } else if (LOOKALIKES.contains(script)) {
        if (seen != UnicodeScript.COMMON && seen != script) {
          return true;
        }
        seen = script;
      }
    }
    return false;
  }
}
