package org.intersession.bot.people;

import java.time.Instant;

/**
 * What a chair confirmed of what was proposed.
 *
 * @param link the personal link by which it was
 * @param remark in the chair's own words; may be empty
 */
record Confirmed(long link, int group, long person, Rhythm rhythm, String remark, Instant at) {}
