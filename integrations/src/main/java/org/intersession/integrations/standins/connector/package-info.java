/** The stand-in of the bot connector and of the people who write to the bot in Teams. */
@NullMarked
package org.intersession.integrations.standins.connector;

import org.jspecify.annotations.NullMarked;
