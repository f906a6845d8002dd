/**
 * The stand-ins of the outside: Zoom, Microsoft's sign-in, Graph and the bot connector on loopback,
 * for the sandbox and the tests, written from the platforms' documents.
 */
@NullMarked
package org.intersession.integrations.standins;

import org.jspecify.annotations.NullMarked;
