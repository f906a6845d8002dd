package org.intersession.bot.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The instrument and its bodies.
 *
 * @param parties the official list: a CSV or Excel file, or {@code classpath:} for one within
 * @param groups bodies to begin with; what is recorded of them later stays
 */
@Validated
@ConfigurationProperties("intersession.instrument")
record PeopleProperties(@Nullable String parties, @DefaultValue List<@Valid GroupSetting> groups) {

  /**
   * A body.
   *
   * @param chat with {@code place} its channel, for example {@code teams}
   * @param members codes of the list
   * @param chair an e-mail address
   */
  record GroupSetting(
      @NotBlank String key,
      @DefaultValue Map<String, String> names,
      @DefaultValue Set<String> aliases,
      @DefaultValue List<String> languages,
      @Nullable String address,
      @Nullable String chat,
      @Nullable String place,
      @DefaultValue List<String> members,
      @DefaultValue("the settings") String source,
      @Nullable String chair,
      @Nullable String chairName) {
    Groups.Founding founding() {
      return new Groups.Founding(key, names, aliases, languages, address);
    }
  }
}
