/** Brings all returned copies to the paragraphs of the one text that was sent out. */
@NullMarked
package org.intersession.bot.consultations.merge;

import org.jspecify.annotations.NullMarked;
