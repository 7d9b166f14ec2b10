package pamphlet.desugar;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * An ordinary method that joins texts, in place of one that {@link
 * java.lang.invoke.StringConcatFactory} would make at run time. The program itself is compiled
 * without such places; libraries are not.
 *
 * @param name of the method
 * @param type what it joins; the result is a text
 * @param recipe the text, with {@code \1} for each value
 */
record Concatenation(String name, String type, String recipe) {
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final String CONSTRUCTOR = "<init>";
  private static final char VALUE = '\1';

  /** Stands for a constant that holds one of the marks; javac makes it for such texts only. */
  private static final char CONSTANT = '\2';

  /** Whether there is such a method: nearly every recipe needs no constants apart. */
  static boolean canJoin(Object[] arguments) {
    return ((String) arguments[0]).indexOf(CONSTANT) < 0;
  }

  /** Writes the method into its class. */
  void write(ClassVisitor to) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = to.visitMethod(access, name, type, null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, CONSTRUCTOR, "()V", false);
    int locals = appendAll(code);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(3, locals); // The builder, and a value of at most two words.
    code.visitEnd();
  }

  private int appendAll(MethodVisitor code) {
    List<Type> values = List.of(Type.getArgumentTypes(type));
    int local = 0;
    int next = 0;
    int from = 0;
    for (int at = recipe.indexOf(VALUE); at >= 0; at = recipe.indexOf(VALUE, from)) {
      appendText(code, recipe.substring(from, at));
      Type value = values.get(next++);
      code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), local);
      append(code, taken(value));
      local += value.getSize();
      from = at + 1;
    }
    appendText(code, recipe.substring(from));
    return local;
  }

  private static void appendText(MethodVisitor code, String text) {
    if (text.isEmpty()) {
      return;
    }
    code.visitLdcInsn(text);
    append(code, Type.getType(String.class));
  }

  private static void append(MethodVisitor code, Type value) {
    String appends = Type.getMethodDescriptor(Type.getObjectType(BUILDER), value);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", appends, false);
  }

  /** What a builder takes such a value as. */
  private static Type taken(Type value) {
    return switch (value.getSort()) {
      case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
      case Type.ARRAY -> Type.getType(Object.class);
      case Type.OBJECT ->
          value.getClassName().equals("java.lang.String") ? value : Type.getType(Object.class);
      default -> value;
    };
  }
}
