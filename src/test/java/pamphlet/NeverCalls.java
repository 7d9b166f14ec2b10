package pamphlet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The condition that a class never calls a method. */
final class NeverCalls extends ArchCondition<JavaClass> {
  private final String owner;
  private final String method;

  NeverCalls(Class<?> owner, String method) {
    super("never call " + owner.getSimpleName() + "." + method);
    this.owner = owner.getName();
    this.method = method;
  }

  @Override
  public void check(JavaClass checked, ConditionEvents events) {
    for (JavaMethodCall call : checked.getMethodCallsFromSelf()) {
      boolean found =
          call.getTargetOwner().getName().equals(owner) && call.getName().equals(method);
      if (found) {
        events.add(SimpleConditionEvent.violated(checked, call.getDescription()));
      }
    }
  }
}
