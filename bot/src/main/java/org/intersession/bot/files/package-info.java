/** Files that people send: what they are by their content, and whether they do harm. */
@NullMarked
package org.intersession.bot.files;

import org.jspecify.annotations.NullMarked;
