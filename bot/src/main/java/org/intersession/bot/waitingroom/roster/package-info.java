/** Who waits, who is inside, who is let in, and how the officers see it. */
@NullMarked
package org.intersession.bot.waitingroom.roster;

import org.jspecify.annotations.NullMarked;
