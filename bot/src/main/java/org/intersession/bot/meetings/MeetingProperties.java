package org.intersession.bot.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of meetings.
 *
 * @param advice a file with the secretariat's own rules for choosing a platform
 * @param hosts the licences and organisers that can hold meetings
 * @param before how long a host is kept before a meeting
 * @param after how long a host is kept after a meeting
 * @param length of a meeting for which none was said
 * @param size of a meeting for which none was said
 * @param dailyWrites how often a day a host's meetings may be created or changed
 * @param officer the e-mail of the officer on duty where none was named
 * @param checklist how long before the start the officer on duty is reminded of what to do
 * @param watch how often the platforms are asked whether they still have the meetings
 * @param countries where the members are, ISO 3166-1
 */
@Validated
@ConfigurationProperties("intersession.meetings")
record MeetingProperties(
    @Nullable Path advice,
    @DefaultValue List<@Valid HostSetting> hosts,
    @DefaultValue("45m") Duration before,
    @DefaultValue("60m") Duration after,
    @DefaultValue("60m") Duration length,
    @DefaultValue("30") @Min(1) int size,
    @DefaultValue("100") @Min(1) int dailyWrites,
    @Nullable String officer,
    @DefaultValue("30m") Duration checklist,
    @DefaultValue("15m") Duration watch,
    @DefaultValue Set<String> countries) {

  /** A licence or organiser; {@code id} is its id at the platform. */
  record HostSetting(
      @NotBlank String platform,
      @NotBlank String id,
      @Nullable String name,
      @DefaultValue("100") @Min(1) int capacity,
      @DefaultValue("1") @Min(1) @Max(2) int slots) {
    Host host() {
      return new Host(platform, id, name == null ? id : name, capacity, slots);
    }
  }

  HostPool.Buffer buffer() {
    return new HostPool.Buffer(before, after);
  }
}
