/** The living consultation: its rounds, who speaks in them, and the record of what was said. */
@NullMarked
package org.intersession.bot.consultations.rounds;

import org.jspecify.annotations.NullMarked;
