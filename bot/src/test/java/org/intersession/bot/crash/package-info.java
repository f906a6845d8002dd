/** Kills the service while reminders leave, again and again, and compares what arrived. */
@NullMarked
package org.intersession.bot.crash;

import org.jspecify.annotations.NullMarked;
