/** What every stand-in is built of: a router, a validator, the ledger, the clock, misbehaviour. */
@NullMarked
package org.intersession.integrations.standins.core;

import org.jspecify.annotations.NullMarked;
