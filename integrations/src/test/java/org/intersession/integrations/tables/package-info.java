/** Tables in every format. */
@NullMarked
package org.intersession.integrations.tables;

import org.jspecify.annotations.NullMarked;
