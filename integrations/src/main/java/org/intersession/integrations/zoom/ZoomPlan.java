package org.intersession.integrations.zoom;

import java.time.Duration;
import java.util.List;
import org.intersession.integrations.SharedMemory.Window;

/** The account's plan: how many requests of each label Zoom allows the whole account. */
enum ZoomPlan {
  /** Free. */
  FREE(4, 6_000, 2, 2_000, 1, 1_000),
  /** Pro. */
  PRO(30, 0, 20, 0, 10, 30_000),
  /** Business, Education and Enterprise. */
  BUSINESS(80, 0, 60, 0, 40, 60_000);

  private final List<Window> light;
  private final List<Window> medium;
  private final List<Window> heavy;

  ZoomPlan(
      int lightASecond,
      int lightADay,
      int mediumASecond,
      int mediumADay,
      int heavyASecond,
      int heavyADay) {
    light = windows(lightASecond, lightADay);
    medium = windows(mediumASecond, mediumADay);
    heavy = windows(heavyASecond, heavyADay);
  }

  /** What may be asked under a label. */
  List<Window> windows(RateLabel label) {
    return switch (label) {
      case LIGHT -> light;
      case MEDIUM -> medium;
      case HEAVY -> heavy;
    };
  }

  private static List<Window> windows(int aSecond, int aDay) {
    Window second = new Window(aSecond, Duration.ofSeconds(1));
    return aDay == 0 ? List.of(second) : List.of(second, new Window(aDay, Duration.ofDays(1)));
  }
}
