package org.intersession.integrations.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.SharedMemory;
import org.intersession.integrations.redis.TestRedis;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ZoomAutoConfigurationTest {
  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ZoomAutoConfiguration.class))
          .withBean(SharedMemory.class, TestRedis::nowhere);

  @Test
  void goesWithoutZoomWhereNothingIsSet() {
    service
        .withPropertyValues("intersession.zoom.account-id=", "intersession.zoom.client-id=")
        .run(context -> assertThat(context).doesNotHaveBean(MeetingHost.class));
  }

  @Test
  void halfACredentialStopsTheStartWithAllThatIsMissing() {
    service
        .withPropertyValues(
            "intersession.zoom.client-secret=very-secret",
            "intersession.zoom.base-url=http://api.zoom.us/v2")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("account-id is missing")
                    .hasMessageContaining("client-id is missing")
                    .hasMessageContaining("base-url is neither https nor loopback")
                    .message()
                    .doesNotContain("very-secret"));
  }

  @Test
  void wholeCredentialsPutZoomBehindTheCounter() {
    service
        .withPropertyValues(
            "intersession.zoom.account-id=a",
            "intersession.zoom.client-id=b",
            "intersession.zoom.client-secret=c",
            "intersession.zoom.plan=business")
        .run(
            context -> assertThat(context.getBean(MeetingHost.class).platform()).isEqualTo("zoom"));
  }
}
