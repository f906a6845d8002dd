/** Comment templates that were filled in: tables in Word and Excel files. */
@NullMarked
package org.intersession.integrations.table;

import org.jspecify.annotations.NullMarked;
