/** Word documents: reads their text, comments and tracked changes, and writes them in. */
@NullMarked
package org.intersession.integrations.word;

import org.jspecify.annotations.NullMarked;
