/** Pairs of drafts whose truth is known, made from a seed, to score how comments are carried. */
@NullMarked
package org.intersession.bot.consultations.truth;

import org.jspecify.annotations.NullMarked;
