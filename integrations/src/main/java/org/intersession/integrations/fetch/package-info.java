/** Fetches files from the open web, and from nowhere inside. */
@NullMarked
package org.intersession.integrations.fetch;

import org.jspecify.annotations.NullMarked;
