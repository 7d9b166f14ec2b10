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
 * there, so nothing else of the code changes. The same for texts that are joined.
 */
final class Host extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String TEXTS = "java/lang/invoke/StringConcatFactory";

  private final List<LambdaClass> lambdas = new ArrayList<>();
  private final List<Concatenation> concatenations = new ArrayList<>();
  private String name;
  private String nest;
  private int version;
  private boolean isInterface;

  /** Passes the class on to another visitor. */
  Host(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** The classes that the new code calls; complete when the class has been read. */
  List<LambdaClass> lambdas() {
    return List.copyOf(lambdas);
  }

  /** Whether nothing of the class is to change. */
  boolean isAsBefore() {
    return lambdas.isEmpty() && concatenations.isEmpty();
  }

  @Override
  public void visit(
      int version, int access, String name, String generic, String parent, String[] interfaces) {
    this.version = version;
    this.name = name;
    this.nest = name;
    this.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
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
        if (isPlainLambda(factory)) {
          lambda(name, descriptor, arguments).call(this);
        } else if (isPlainText(factory, arguments)) {
          String joining = joining(descriptor, (String) arguments[0]);
          visitMethodInsn(Opcodes.INVOKESTATIC, Host.this.name, joining, descriptor, isInterface);
        } else {
          super.visitInvokeDynamicInsn(name, descriptor, factory, arguments);
        }
      }
    };
  }

  @Override
  public void visitEnd() {
    for (Concatenation concatenation : concatenations) {
      concatenation.write(cv);
    }
    super.visitEnd();
  }

  /** Not those that can be stored or have further interfaces, which are rare. */
  private static boolean isPlainLambda(Handle factory) {
    return factory.getOwner().equals(LAMBDAS) && factory.getName().equals("metafactory");
  }

  private static boolean isPlainText(Handle factory, Object[] arguments) {
    return factory.getOwner().equals(TEXTS)
        && factory.getName().equals("makeConcatWithConstants")
        && Concatenation.canJoin(arguments);
  }

  private String joining(String descriptor, String recipe) {
    String joining = "join$" + concatenations.size();
    concatenations.add(new Concatenation(joining, descriptor, recipe));
    return joining;
  }

  private LambdaClass lambda(String method, String descriptor, Object[] arguments) {
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
