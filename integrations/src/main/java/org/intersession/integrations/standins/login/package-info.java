/** The stand-in of Microsoft's sign-in: tokens, keys and the bot framework's metadata. */
@NullMarked
package org.intersession.integrations.standins.login;

import org.jspecify.annotations.NullMarked;
