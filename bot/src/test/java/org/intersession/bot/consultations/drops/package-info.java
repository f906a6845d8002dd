/** Tests of what Parties hand in. */
@NullMarked
package org.intersession.bot.consultations.drops;

import org.jspecify.annotations.NullMarked;
