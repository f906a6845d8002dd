/** Redis behind the counter: the memory that replicas share. */
@NullMarked
package org.intersession.integrations.redis;

import org.jspecify.annotations.NullMarked;
