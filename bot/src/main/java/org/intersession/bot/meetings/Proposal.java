package org.intersession.bot.meetings;

import java.util.List;
import java.util.Set;
import org.intersession.bot.meetings.HostPool.Place;
import org.intersession.bot.meetings.PlatformAdvice.Advice;

/**
 * A plan with all that its draft says about it.
 *
 * @param place the host that could hold it now
 * @param assumed what was not said, by the names of the slots
 * @param clashes other meetings of the same people at that time
 * @param unspoken what the host lacks of the languages
 */
record Proposal(
    MeetingPlan plan,
    Set<String> assumed,
    Advice advice,
    Place place,
    List<Clash> clashes,
    Unspoken unspoken) {}
