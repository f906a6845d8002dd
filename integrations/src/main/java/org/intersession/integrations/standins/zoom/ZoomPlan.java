package org.intersession.integrations.standins.zoom;

/** An account's plan, with how many requests a second it allows and how many meetings at a time. */
public enum ZoomPlan {
  /** Free. */
  FREE(4, 2, 1, 1_000, 1),
  /** Pro. */
  PRO(30, 20, 10, 30_000, 1),
  /** Business, Education, Enterprise. */
  BUSINESS(80, 60, 40, 60_000, 2);

  private final int light;
  private final int medium;
  private final int heavy;
  private final int heavyDaily;
  private final int concurrent;

  ZoomPlan(int light, int medium, int heavy, int heavyDaily, int concurrent) {
    this.light = light;
    this.medium = medium;
    this.heavy = heavy;
    this.heavyDaily = heavyDaily;
    this.concurrent = concurrent;
  }

  int aSecond(Label label) {
    return switch (label) {
      case LIGHT -> light;
      case MEDIUM -> medium;
      case HEAVY -> heavy;
    };
  }

  int heavyADay() {
    return heavyDaily;
  }

  int meetingsAtATime() {
    return concurrent;
  }
}
