/** Documents: the files as they came, and their text by version and language. */
@NullMarked
package org.intersession.bot.documents;

import org.jspecify.annotations.NullMarked;
