/** The pages on which Parties read, comment, reply and release, behind personal links. */
@NullMarked
package org.intersession.bot.consultations.review;

import org.jspecify.annotations.NullMarked;
