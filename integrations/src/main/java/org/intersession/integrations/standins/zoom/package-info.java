/**
 * The stand-in of Zoom: meetings, registrants, users' settings and webhooks, from its documents.
 */
@NullMarked
package org.intersession.integrations.standins.zoom;

import org.jspecify.annotations.NullMarked;
