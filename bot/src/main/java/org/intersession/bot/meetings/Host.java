package org.intersession.bot.meetings;

/**
 * A licence or organiser that can hold meetings.
 *
 * @param hostId its id at the platform
 * @param capacity how many people its meetings may have
 * @param slots how many meetings it can hold at one time, 1 or 2
 */
record Host(String platform, String hostId, String name, int capacity, int slots) {}
