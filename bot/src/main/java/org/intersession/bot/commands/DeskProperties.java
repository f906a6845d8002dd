package org.intersession.bot.commands;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.integrations.ChatPlace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The desk's settings.
 *
 * @param officers of the secretariat, by e-mail address or by the chat's id of the person
 * @param chairs of each channel, by the channel's id or name ({@code any} for all), likewise
 * @param zone of a channel for which none was set
 * @param language of a person and channel for which none was set
 */
@Validated
@ConfigurationProperties("intersession.desk")
public record DeskProperties(
    @DefaultValue Set<String> officers,
    @DefaultValue Map<String, List<String>> chairs,
    @DefaultValue("UTC") @NotNull ZoneId zone,
    @DefaultValue("en") @NotNull Locale language) {

  /** The chairs of a place. */
  List<String> chairsOf(ChatPlace place) {
    return Stream.of(place.id(), place.name(), "any")
        .flatMap(key -> chairs.getOrDefault(key, List.of()).stream())
        .toList();
  }
}
