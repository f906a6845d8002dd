/** Zoom behind the counter: meetings over its REST API. */
@NullMarked
package org.intersession.integrations.zoom;

import org.jspecify.annotations.NullMarked;
