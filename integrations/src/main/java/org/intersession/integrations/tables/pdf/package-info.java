/** Tables in PDF files. */
@NullMarked
package org.intersession.integrations.tables.pdf;

import org.jspecify.annotations.NullMarked;
