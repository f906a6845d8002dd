/** Microsoft Teams: the endpoint where it speaks to us, the guard there, and how we answer. */
@NullMarked
package org.intersession.integrations.teams;

import org.jspecify.annotations.NullMarked;
