/** Tables as pages that need nothing else. */
@NullMarked
package org.intersession.integrations.tables.html;

import org.jspecify.annotations.NullMarked;
