package org.intersession.bot.commands.language;

/**
 * A stretch of a line's normal form and what it means.
 *
 * @param weight the higher wins among findings that explain the same words
 */
record Finding(int start, int end, Meaning meaning, int weight) {
  Finding(int start, int end, Meaning meaning) {
    this(start, end, meaning, 0);
  }
}
