package org.intersession.bot.consultations.tools;

/**
 * A comment as it stands in the file of comments.
 *
 * @param parent the comment that it answers, or empty
 * @param paragraph its index, or -1
 * @param number of the paragraph as printed, or empty
 * @param start the first character in the paragraph, or -1
 */
record GivenComment(
    String file,
    String id,
    String parent,
    String quote,
    int paragraph,
    String number,
    int start,
    int end,
    int page) {}
