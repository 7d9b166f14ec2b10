package pamphlet.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads a class and puts an ordinary call in the place of each lambda: of a field if it holds
 * nothing, else of a method that makes one. Both leave on the stack what the lambda would have left
 * there, so nothing else of the code changes.
 */
final class LambdaHost extends ClassVisitor {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final List<LambdaClass> lambdas = new ArrayList<>();
  private String name;
  private String nest;
  private int version;

  /** Passes the class on to another visitor. */
  LambdaHost(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** The classes that the new code calls; complete when the class has been read. */
  List<LambdaClass> lambdas() {
    return List.copyOf(lambdas);
  }

  @Override
  public void visit(
      int version, int access, String name, String generic, String parent, String[] interfaces) {
    this.version = version;
    this.name = name;
    this.nest = name;
    super.visit(version, access, name, generic, parent, interfaces);
  }

  @Override
  public void visitNestHost(String host) {
    nest = host;
    super.visitNestHost(host);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String generic, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, generic, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle factory, Object... arguments) {
        if (isPlain(factory)) {
          add(name, descriptor, arguments).call(this);
        } else {
          super.visitInvokeDynamicInsn(name, descriptor, factory, arguments);
        }
      }
    };
  }

  /** Not those that can be stored or have further interfaces, which are rare. */
  private static boolean isPlain(Handle factory) {
    return factory.getOwner().equals(FACTORY) && factory.getName().equals("metafactory");
  }

  private LambdaClass add(String method, String descriptor, Object[] arguments) {
    LambdaClass lambda =
        new LambdaClass(
            version,
            name + "$$Lambda" + lambdas.size(),
            nest,
            method,
            Type.getMethodType(descriptor),
            (Type) arguments[0],
            (Handle) arguments[1],
            (Type) arguments[2]);
    lambdas.add(lambda);
    return lambda;
  }
}
