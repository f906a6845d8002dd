/** The desk: hears a line, finds who says it and what it asks, and answers once. */
@NullMarked
package org.intersession.bot.commands;

import org.jspecify.annotations.NullMarked;
