/** Asks a malware scanner about files, by the Internet Content Adaptation Protocol (RFC 3507). */
@NullMarked
package org.intersession.integrations.icap;

import org.jspecify.annotations.NullMarked;
