package org.intersession.bot.sandbox;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sandbox's own settings.
 *
 * @param standins where the stand-ins listen, with their control
 * @param now business time at the start; absent for the real time
 * @param pace how many times as fast the machine's time passes, for benches with long quotas
 * @param paceSince from when on it does, the same for all replicas
 */
@ConfigurationProperties("intersession.sandbox")
record SandboxProperties(
    @Nullable URI standins,
    @Nullable OffsetDateTime now,
    @DefaultValue("1") int pace,
    @Nullable OffsetDateTime paceSince) {}
