package org.intersession.bot;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package of the class is null-marked in its {@code package-info.java}. */
final class PackageInfoCondition extends ArchCondition<JavaClass> {
  PackageInfoCondition() {
    super("stand in a package whose package-info is @NullMarked");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
    events.add(
        new SimpleConditionEvent(
            item, marked, item.getName() + " stands in a package without @NullMarked"));
  }
}
