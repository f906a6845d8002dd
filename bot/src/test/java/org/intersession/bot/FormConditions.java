package org.intersession.bot;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A mapping must not ask for a parameter: Spring asks that of every mapping before it compares
 * paths, so every form of the service, however large, would be parsed before its own room sees it.
 */
final class FormConditions extends ArchCondition<JavaMethod> {
  FormConditions() {
    super("be chosen by their paths alone");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    boolean asks = method.getAnnotationOfType(PostMapping.class).params().length > 0;
    if (asks) {
      events.add(
          SimpleConditionEvent.violated(method, method.getFullName() + " asks for a parameter"));
    }
  }
}
