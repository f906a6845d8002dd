/** Tables in Excel files. */
@NullMarked
package org.intersession.integrations.tables.xlsx;

import org.jspecify.annotations.NullMarked;
