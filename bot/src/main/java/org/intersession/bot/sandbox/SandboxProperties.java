package org.intersession.bot.sandbox;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The sandbox's own settings.
 *
 * @param standins where the stand-ins listen, with their control
 * @param now business time at the start; absent for the real time
 */
@ConfigurationProperties("intersession.sandbox")
record SandboxProperties(@Nullable URI standins, @Nullable OffsetDateTime now) {}
