package org.intersession.integrations.standins.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.intersession.integrations.standins.core.DayCount;
import org.intersession.integrations.standins.core.Refusal;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.core.Window;

/** Zoom's limits: by label and second for the account, by day for hosts and registrants. */
final class ZoomLimits {
  private final ZoomPlan plan;
  private final Switches switches;
  private final Map<Label, Window> seconds = new EnumMap<>(Label.class);
  private final DayCount heavy;
  private final DayCount writes;
  private final DayCount additions;
  private final DayCount statuses;

  ZoomLimits(ZoomPlan plan, Switches switches, StandinClock clock) {
    this.plan = plan;
    this.switches = switches;
    for (Label label : Label.values()) {
      seconds.put(label, new Window(plan.aSecond(label), Duration.ofSeconds(1), clock));
    }
    heavy = new DayCount(plan.heavyADay(), clock);
    writes = new DayCount(100, clock);
    additions = new DayCount(3, clock);
    statuses = new DayCount(10, clock);
  }

  /** Lets one request of this label in; the headers that its answer carries. */
  Map<String, String> enter(Label label) {
    if (!switches.on(Switch.ZOOM_RATE_LIMITS)) {
      return Map.of();
    }
    Window window = window(label);
    if (!window.open()) {
      Map<String, String> headers = headers(label, "QPS", window.limit(), 0);
      Instant reset = window.reopens().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
      headers.put("X-RateLimit-Reset", String.valueOf(reset.getEpochSecond()));
      throw tooMany(
          "You have reached the maximum per-second rate limit for this API. Try again later.",
          headers);
    }
    window.count();
    if (label == Label.HEAVY) {
      daily(
          heavy,
          label,
          "account",
          1,
          "You have reached the maximum daily rate limit for this API.");
    }
    return shown(headers(label, "QPS", window.limit(), window.left()));
  }

  private Window window(Label label) {
    Window window = seconds.get(label);
    if (window == null) {
      throw new IllegalStateException("no window for " + label);
    }
    return window;
  }

  /** One more creation or change of a meeting of this host. */
  void write(String userId) {
    daily(
        writes,
        Label.MEDIUM,
        userId,
        1,
        "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests"
            + " permitted for the user "
            + userId
            + ".");
  }

  /** One more addition of this registrant to this meeting. */
  void add(long meeting, String email) {
    daily(
        additions,
        Label.LIGHT,
        meeting + "/" + email,
        1,
        "You have exceeded the daily rate limit (3) of Add meeting registrant API requests"
            + " permitted for the registrant "
            + email
            + ".");
  }

  /** One more change of this registrant's status. */
  void status(long meeting, String email) {
    daily(
        statuses,
        Label.MEDIUM,
        meeting + "/" + email,
        1,
        "You have exceeded the daily rate limit (10) of Update registrant status API requests"
            + " permitted for the registrant "
            + email
            + ".");
  }

  private void daily(DayCount count, Label label, String key, int more, String sentence) {
    if (!switches.on(Switch.ZOOM_RATE_LIMITS)) {
      return;
    }
    if (!count.allows(key, more)) {
      Map<String, String> headers = headers(label, "Daily-limit", count.limit(), 0);
      headers.put("Retry-After", count.reset().toString());
      throw tooMany(sentence, headers);
    }
    count.count(key, more);
  }

  private Refusal tooMany(String sentence, Map<String, String> headers) {
    return ZoomRefusals.of(429, 429, sentence).with(shown(headers));
  }

  private Map<String, String> shown(Map<String, String> headers) {
    return switches.on(Switch.ZOOM_RATE_HEADERS) ? headers : Map.of();
  }

  private static Map<String, String> headers(Label label, String type, int limit, int left) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Category", label.word());
    headers.put("X-RateLimit-Type", type);
    headers.put("X-RateLimit-Limit", String.valueOf(limit));
    headers.put("X-RateLimit-Remaining", String.valueOf(left));
    return headers;
  }

  ZoomPlan plan() {
    return plan;
  }
}
