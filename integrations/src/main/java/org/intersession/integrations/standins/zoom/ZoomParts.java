package org.intersession.integrations.standins.zoom;

import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switches;

/** What the paths of the stand-in share. */
record ZoomParts(
    ZoomGate gate,
    ZoomAccount account,
    Users users,
    Meetings meetings,
    ZoomLimits limits,
    Links links,
    Webhooks webhooks,
    Switches switches,
    StandinClock clock) {}
