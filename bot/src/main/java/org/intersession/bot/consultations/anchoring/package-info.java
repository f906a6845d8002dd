/** Finds the place of a comment again in another version of the text. */
@NullMarked
package org.intersession.bot.consultations.anchoring;

import org.jspecify.annotations.NullMarked;
