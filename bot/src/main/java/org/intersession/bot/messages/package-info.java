/** The words that people read: ICU message bundles, one per room, in each language. */
@NullMarked
package org.intersession.bot.messages;

import org.jspecify.annotations.NullMarked;
