package org.intersession.bot.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the ledger works.
 *
 * @param lease how long a sender that gives no sign of life keeps a delivery
 * @param attempts how often a delivery is tried before it is given up
 * @param patience how long a delivery waits for an outside that says "not now"
 * @param atOnce how many may be under way at once in a channel
 * @param atOnceIn the same for channels that differ
 */
@Validated
@ConfigurationProperties("intersession.delivery")
record DeliveryProperties(
    @DefaultValue("20s") Duration lease,
    @DefaultValue("30") @Min(1) @Max(50) int attempts,
    @DefaultValue("48h") Duration patience,
    @DefaultValue("4") @Min(1) @Max(64) int atOnce,
    @DefaultValue Map<String, Integer> atOnceIn) {
  /** How many may be under way at once in this channel. */
  int limit(String channel) {
    return atOnceIn.getOrDefault(channel, atOnce);
  }
}
