/** Files inside files, read in their turn by the readers that are present. */
@NullMarked
package org.intersession.integrations.attached;

import org.jspecify.annotations.NullMarked;
