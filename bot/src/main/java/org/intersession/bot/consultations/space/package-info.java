/** The space of a consultation in the secretariat's library: its folders and what is put there. */
@NullMarked
package org.intersession.bot.consultations.space;

import org.jspecify.annotations.NullMarked;
