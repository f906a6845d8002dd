/** The matrix: what everyone said, by paragraph and Party, with the secretariat's response. */
@NullMarked
package org.intersession.bot.consultations.matrix;

import org.jspecify.annotations.NullMarked;
