/** Tables in Word files, written and read as streams. */
@NullMarked
package org.intersession.integrations.tables.docx;

import org.jspecify.annotations.NullMarked;
