package org.intersession.bot.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
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
 * @param atOnceIn the same for channels, or kinds of channels, that differ
 * @param pace how many may leave within a time, by kind of channel, as in {@code mail: 30/1m}
 * @param hold whether nothing leaves after the start until an officer says so, as after a restore
 */
@Validated
@ConfigurationProperties("intersession.delivery")
record DeliveryProperties(
    @DefaultValue("20s") Duration lease,
    @DefaultValue("30") @Min(1) @Max(50) int attempts,
    @DefaultValue("48h") Duration patience,
    @DefaultValue("4") @Min(1) @Max(64) int atOnce,
    @DefaultValue Map<String, Integer> atOnceIn,
    @DefaultValue Map<String, List<String>> pace,
    @DefaultValue("false") boolean hold) {
  DeliveryProperties {
    pace.values().forEach(list -> list.forEach(Pace::of));
  }

  /** How fast this channel may send; of {@code mail:a@b.org} as of {@code mail}. */
  List<Pace> pace(String channel) {
    String kind = kind(channel);
    List<String> written = pace.get(kind);
    return written == null
        ? Pace.USUAL.getOrDefault(kind, List.of())
        : written.stream().map(Pace::of).toList();
  }

  /** How many may be under way at once in this channel. */
  int limit(String channel) {
    return atOnceIn.getOrDefault(channel, atOnceIn.getOrDefault(kind(channel), atOnce));
  }

  private static String kind(String channel) {
    int colon = channel.indexOf(':');
    return colon < 0 ? channel : channel.substring(0, colon);
  }
}
