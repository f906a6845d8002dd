package org.intersession.bot.consultations.rounds;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The body's rules for silence procedures.
 *
 * @param observers whether observers have standing, too
 * @param suspends what suspends it until the chair decides; nothing else does
 * @param least how long it lasts at least
 */
@Validated
@ConfigurationProperties("intersession.consultations.silence")
public record SilenceProperties(
    @DefaultValue("false") boolean observers,
    @NotNull @DefaultValue({"MORE_TIME", "WRITTEN"}) Set<Silence.Event> suspends,
    @NotNull @DefaultValue("3d") Duration least) {}
