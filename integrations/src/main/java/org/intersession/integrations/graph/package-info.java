/** Microsoft Graph behind the counter: Teams meetings. */
@NullMarked
package org.intersession.integrations.graph;

import org.jspecify.annotations.NullMarked;
