/** What Parties hand in as files: kept, receipted, and read into their comments. */
@NullMarked
package org.intersession.bot.consultations.drops;

import org.jspecify.annotations.NullMarked;
