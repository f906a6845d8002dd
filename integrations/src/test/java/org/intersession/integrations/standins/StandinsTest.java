package org.intersession.integrations.standins;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh set of stand-ins for each test. */
abstract class StandinsTest {
  Standins standins;
  Caller caller;

  @BeforeEach
  void startStandins() {
    standins = Standins.start(StandinsSettings.defaults());
    caller = new Caller(standins.base());
  }

  @AfterEach
  void stopStandins() {
    standins.close();
  }
}
