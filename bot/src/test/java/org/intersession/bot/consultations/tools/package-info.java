/** The comment engine's commands on the command line. */
@NullMarked
package org.intersession.bot.consultations.tools;

import org.jspecify.annotations.NullMarked;
