/** Comments in PDF: annotations with the text that they mark, read and written. */
@NullMarked
package org.intersession.integrations.pdf;

import org.jspecify.annotations.NullMarked;
