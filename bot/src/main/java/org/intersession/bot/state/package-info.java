/** The servers that hold the state: given ones, or embedded ones that outlive a kill unharmed. */
@NullMarked
package org.intersession.bot.state;

import org.jspecify.annotations.NullMarked;
