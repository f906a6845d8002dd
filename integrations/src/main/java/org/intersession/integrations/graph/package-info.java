/** Microsoft Graph behind the counter: Teams meetings and mail. */
@NullMarked
package org.intersession.integrations.graph;

import org.jspecify.annotations.NullMarked;
