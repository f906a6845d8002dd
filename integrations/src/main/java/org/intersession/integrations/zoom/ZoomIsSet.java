package org.intersession.integrations.zoom;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether any of Zoom's credentials is given; half of them then stop the start. */
class ZoomIsSet implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return Stream.of("account-id", "client-id", "client-secret", "webhook-secret")
        .map(name -> context.getEnvironment().getProperty("intersession.zoom." + name))
        .anyMatch(StringUtils::hasText);
  }
}
