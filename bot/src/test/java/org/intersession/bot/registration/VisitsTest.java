package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitsTest {
  @Test
  void aWholeIpv6NetworkIsOneVisitor() {
    assertThat(Visits.network("2001:db8:1:2:aaaa::1"))
        .isEqualTo(Visits.network("2001:db8:1:2:ffff:1:2:3%eth0"))
        .isNotEqualTo(Visits.network("2001:db8:1:3::1"));
  }

  @Test
  void everyIpv4AddressIsAVisitor() {
    assertThat(Visits.network("192.0.2.1")).isNotEqualTo(Visits.network("192.0.2.2"));
  }

  @Test
  void whatIsNoAddressIsNeverLookedUp() {
    assertThat(Visits.network("example.org")).isEqualTo("unknown");
  }
}
