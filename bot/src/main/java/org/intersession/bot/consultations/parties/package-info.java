/** Who wrote: the instrument's Parties, and which of them a file or a person speaks for. */
@NullMarked
package org.intersession.bot.consultations.parties;

import org.jspecify.annotations.NullMarked;
