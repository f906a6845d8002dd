/** What the pages for people without an account have in common: words, guarded forms, privacy. */
@NullMarked
package org.intersession.bot.pages;

import org.jspecify.annotations.NullMarked;
