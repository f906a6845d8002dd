/** Talks with the whole service in its sandbox: a line in, the whole answer out. */
@NullMarked
package org.intersession.bot.conversations;

import org.jspecify.annotations.NullMarked;
