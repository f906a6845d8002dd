package org.intersession.bot.commands.language;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A date and time in ISO form, {@code 2027-03-12T13:00Z}, with or without a zone. */
final class MomentRecogniser implements Recogniser {
  private static final Phrasing MOMENT =
      Phrasing.of(
          "(?:on |at |le |el |to )?(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:t| )(?<time>[0-9]{2}:[0-9]{2})"
              + "(?::00(?:\\.0{1,9})?)? ?(?<zone>z|[+-][0-9]{2}:?[0-9]{2})?(?:\\[(?<region>[a-z_/+0-9-]+)\\])?");

  @Override
  public void find(Text text, Scene scene, Consumer<Finding> found) {
    MOMENT.in(text, m -> found.accept(new Finding(m.start(), m.end(), moment(m, scene), 5)));
  }

  private static Meaning moment(Matcher match, Scene scene) {
    LocalDateTime moment;
    try {
      moment = LocalDateTime.parse(match.group("date") + "T" + match.group("time"));
    } catch (DateTimeException e) {
      return DateRecogniser.none();
    }
    if (moment.toLocalDate().isBefore(scene.today().minusDays(1))) {
      return DateRecogniser.past(moment.toLocalDate(), scene);
    }
    ZoneId zone = zone(match);
    String region = match.group("region");
    boolean disagree =
        region != null
            && zone instanceof ZoneOffset offset
            && !Zones.named(region).stream()
                .allMatch(named -> named.getRules().getValidOffsets(moment).contains(offset));
    if (match.group("zone") != null && zone == null || disagree) {
      return new Meaning.Unsure(Slot.WHEN, "zone-range", Map.of(), List.of());
    }
    return new Meaning.Moment(moment.toLocalDate(), moment.toLocalTime(), zone);
  }

  private static @Nullable ZoneId zone(Matcher match) {
    String said = match.group("zone");
    try {
      return said == null ? null : ZoneOffset.of(said.toUpperCase(Locale.ROOT));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
