/** The command language: a pure function from a line to a reading that accounts for every word. */
@NullMarked
package org.intersession.bot.commands.language;

import org.jspecify.annotations.NullMarked;
