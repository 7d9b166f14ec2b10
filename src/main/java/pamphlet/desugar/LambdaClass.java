package pamphlet.desugar;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * An ordinary class that does what a lambda does, by the rules of {@link
 * java.lang.invoke.LambdaMetafactory}.
 *
 * @param version of the class file, as that of the class that holds the lambda
 * @param name of the class, with slashes
 * @param nest the outermost class of the file that holds the lambda
 * @param method the method's name in the functional interface
 * @param made what the lambda holds, and as the result the functional interface
 * @param erased the method's types in the functional interface
 * @param body the method that holds the lambda's code, or that it refers to
 * @param exact the method's types at this place, where those of the interface are variables
 */
record LambdaClass(
    int version,
    String name,
    String nest,
    String method,
    Type made,
    Type erased,
    Handle body,
    Type exact) {
  private static final String OBJECT = "java/lang/Object";
  private static final String CONSTRUCTOR = "<init>";
  private static final String SINGLE = "INSTANCE";
  private static final String MAKE = "make";

  /** Puts the lambda on the stack, in place of what it holds. */
  void call(MethodVisitor code) {
    if (holdsNothing()) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name, SINGLE, made.getReturnType().getDescriptor());
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, made.getDescriptor(), false);
    }
  }

  /** The class file. */
  byte[] bytes() {
    ClassWriter to = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String type = made.getReturnType().getInternalName();
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    to.visit(version, access, name, null, OBJECT, new String[] {type});
    to.visitNestHost(nest);
    Type[] held = made.getArgumentTypes();
    for (int i = 0; i < held.length; i++) {
      to.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), descriptor(i), null, null);
    }
    writeConstructor(to);
    if (holdsNothing()) {
      writeSingle(to);
    } else {
      writeMake(to);
    }
    writeMethod(to);
    to.visitEnd();
    return to.toByteArray();
  }

  private boolean holdsNothing() {
    return made.getArgumentTypes().length == 0;
  }

  private static String field(int index) {
    return "held" + index;
  }

  private String descriptor(int index) {
    return made.getArgumentTypes()[index].getDescriptor();
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, made.getArgumentTypes());
  }

  private void writeConstructor(ClassWriter to) {
    MethodVisitor code =
        to.visitMethod(Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    int local = 1;
    Type[] held = made.getArgumentTypes();
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), descriptor(i));
      local += held[i].getSize();
    }
    end(code, Type.VOID_TYPE);
  }

  /** One for all times that its place is reached, as Java makes it. */
  private void writeSingle(ClassWriter to) {
    String type = made.getReturnType().getDescriptor();
    to.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, SINGLE, type, null, null);
    MethodVisitor code = to.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    construct(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, SINGLE, type);
    end(code, Type.VOID_TYPE);
  }

  private void writeMake(ClassWriter to) {
    MethodVisitor code = to.visitMethod(Opcodes.ACC_STATIC, MAKE, made.getDescriptor(), null, null);
    code.visitCode();
    construct(code);
    end(code, made.getReturnType());
  }

  private void construct(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type held : made.getArgumentTypes()) {
      code.visitVarInsn(held.getOpcode(Opcodes.ILOAD), local);
      local += held.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorType(), false);
  }

  private void writeMethod(ClassWriter to) {
    MethodVisitor code =
        to.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    code.visitCode();
    BodyCall call = new BodyCall(body, code);
    Type[] held = made.getArgumentTypes();
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), descriptor(i));
      call.argument(held[i], held[i]);
    }
    int local = 1;
    for (int i = 0; i < erased.getArgumentTypes().length; i++) {
      Type given = erased.getArgumentTypes()[i];
      code.visitVarInsn(given.getOpcode(Opcodes.ILOAD), local);
      call.argument(given, exact.getArgumentTypes()[i]);
      local += given.getSize();
    }
    call.invoke(erased.getReturnType());
    end(code, erased.getReturnType());
  }

  private static void end(MethodVisitor code, Type result) {
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0); // Which the writer computes.
    code.visitEnd();
  }
}
