/** The days on which people work, by country. */
@NullMarked
package org.intersession.bot.workdays;

import org.jspecify.annotations.NullMarked;
