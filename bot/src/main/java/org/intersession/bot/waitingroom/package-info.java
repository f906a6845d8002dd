/** Who stands at the door of a meeting, and who may come in. */
@NullMarked
package org.intersession.bot.waitingroom;

import org.jspecify.annotations.NullMarked;
