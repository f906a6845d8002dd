/** Who is who: Parties, observers, persons with their roles, groups, and the links sent to them. */
@NullMarked
package org.intersession.bot.people;

import org.jspecify.annotations.NullMarked;
