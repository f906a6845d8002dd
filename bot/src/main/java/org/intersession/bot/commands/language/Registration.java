package org.intersession.bot.commands.language;

import org.jspecify.annotations.Nullable;

/**
 * Whether people register.
 *
 * @param until when registration closes; absent: when the meeting starts
 */
public record Registration(boolean wanted, @Nullable When until) {}
