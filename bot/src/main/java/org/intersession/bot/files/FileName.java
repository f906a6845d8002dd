package org.intersession.bot.files;

import java.util.regex.Pattern;

/** The name of a file that somebody else chose: its last part, without what no name needs. */
public final class FileName {
  private static final int LONGEST = 120;
  private static final Pattern NEVER =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"*:<>?|]+");

  private FileName() {}

  /** The name, at most 120 characters of it. */
  public static String plain(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = NEVER.matcher(last).replaceAll("").strip();
    String name = clean.isEmpty() || clean.startsWith(".") ? "document" + clean : clean;
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }
}
