/** Shows comments to everyone who has the page open, as they come. */
@NullMarked
package org.intersession.bot.consultations.live;

import org.jspecify.annotations.NullMarked;
