/**
 * The newcomer's world: a page, a clock to move, and a way to speak; in the sandbox profile only.
 */
@NullMarked
package org.intersession.bot.sandbox;

import org.jspecify.annotations.NullMarked;
