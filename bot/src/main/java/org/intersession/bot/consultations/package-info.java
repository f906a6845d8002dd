/** What Parties say about a text: comments, and the matrix compiled from them. */
@NullMarked
package org.intersession.bot.consultations;

import org.jspecify.annotations.NullMarked;
