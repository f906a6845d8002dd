package org.intersession.bot.waitingroom.roster;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the door is watched.
 *
 * @param channel the secretariat's own channel, by its id or name: there the roster is shown when
 *     the first person comes; without it only where somebody asks, or where the meeting was
 *     prepared when that is no group's channel
 * @param quorum by a group's key, or {@code any} for meetings of no group: 20, 1/3, 50% or >1/2
 * @param pause the shortest time between two edits of a card
 * @param link how long an officer's link to the live page opens it
 */
@Validated
@ConfigurationProperties("intersession.waiting-room")
record WaitingRoomProperties(
    @DefaultValue("") String channel,
    @DefaultValue Map<String, String> quorum,
    @NotNull @DefaultValue("700ms") Duration pause,
    @NotNull @DefaultValue("12h") Duration link) {
  WaitingRoomProperties {
    quorum = Map.copyOf(quorum);
    quorum.values().forEach(Quorum::of);
  }
}
