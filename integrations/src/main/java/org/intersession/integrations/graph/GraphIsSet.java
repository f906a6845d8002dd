package org.intersession.integrations.graph;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether any of Graph's credentials is given; half of them then stop the start. */
class GraphIsSet implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return Stream.of("tenant-id", "client-id", "client-secret")
        .map(name -> context.getEnvironment().getProperty("intersession.graph." + name))
        .anyMatch(StringUtils::hasText);
  }
}
