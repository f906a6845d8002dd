/** A malware scanner, stood in for. */
@NullMarked
package org.intersession.integrations.standins.icap;

import org.jspecify.annotations.NullMarked;
