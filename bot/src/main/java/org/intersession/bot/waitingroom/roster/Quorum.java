package org.intersession.bot.waitingroom.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many Parties a body needs: a number ({@code 20}), a part ({@code 1/3}, {@code 50%}), or more
 * than a part ({@code >1/2}) of those that count.
 */
record Quorum(boolean more, int parts, int of) {
  private static final Pattern FORM =
      Pattern.compile("(>?)\\s*(\\d{1,4})\\s*(?:(%)|/\\s*(\\d{1,4}))?");

  /** A number and no part of anything. */
  private static final int WHOLE = -1;

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Quorum of(String rule) {
    Matcher form = FORM.matcher(rule.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("no quorum: " + rule + "; write 20, 1/3, 50% or >1/2");
    }
    int of = form.group(3) != null ? 100 : form.group(4) != null ? number(form.group(4)) : WHOLE;
    return new Quorum(!form.group(1).isEmpty(), number(form.group(2)), of);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  Quorum {
    if (parts < 1 || of != WHOLE && parts > of) {
      throw new IllegalArgumentException("no quorum: " + parts + "/" + of);
    }
  }

  /** How many are needed where so many count. */
  int needed(int all) {
    if (of == WHOLE) {
      return more ? parts + 1 : parts;
    }
    int whole = (int) ((long) all * parts / of);
    boolean rest = (long) all * parts % of > 0;
    return more || rest ? whole + 1 : whole;
  }
}
