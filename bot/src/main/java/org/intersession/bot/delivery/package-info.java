/**
 * The ledger of everything that leaves unsolicited: a row first, sent once, reconciled in doubt.
 */
@NullMarked
package org.intersession.bot.delivery;

import org.jspecify.annotations.NullMarked;
