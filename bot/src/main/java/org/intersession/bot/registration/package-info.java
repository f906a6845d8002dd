/** Delegates register without an account, and are let in by name. */
@NullMarked
package org.intersession.bot.registration;

import org.jspecify.annotations.NullMarked;
