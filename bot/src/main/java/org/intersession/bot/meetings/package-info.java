/** Meetings: drafted in the chat, given a host, set up on a platform and kept true to it. */
@NullMarked
package org.intersession.bot.meetings;

import org.jspecify.annotations.NullMarked;
