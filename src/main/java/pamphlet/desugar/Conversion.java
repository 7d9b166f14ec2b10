package pamphlet.desugar;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Code that makes one type of another, as an assignment would (JLS 5.2): boxed, unboxed, wider. */
final class Conversion {
  private static final String OBJECT = "java/lang/Object";

  private static final Map<Type, String> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.SHORT_TYPE, "java/lang/Short",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.DOUBLE_TYPE, "java/lang/Double");

  /** The numbers that are more than an int, and the code that makes each of the one before. */
  private static final List<Type> WIDER =
      List.of(Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE);

  private static final int[][] WIDEN = {
    {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.F2D}
  };

  private Conversion() {}

  /**
   * Makes the value on the stack of the type that is wanted.
   *
   * @param given its type
   * @param exact its type as the compiler knows it, where the other one is a type variable's
   * @param wanted the type to make; none if it is {@code given} already
   */
  static void convert(MethodVisitor code, Type given, Type exact, Type wanted) {
    if (given.equals(wanted)) {
      return;
    }
    if (isPrimitive(given) && isPrimitive(wanted)) {
      widen(code, given, wanted);
    } else if (isPrimitive(given)) {
      box(code, given);
    } else if (isPrimitive(wanted)) {
      Type boxed = primitiveOf(exact, wanted);
      unbox(code, boxed);
      widen(code, boxed, wanted);
    } else if (!wanted.getInternalName().equals(OBJECT)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() <= Type.DOUBLE;
  }

  /** What is in the box that the compiler knows of; else the box is of the type that is wanted. */
  private static Type primitiveOf(Type exact, Type wanted) {
    for (Map.Entry<Type, String> box : BOXES.entrySet()) {
      if (!isPrimitive(exact) && box.getValue().equals(exact.getInternalName())) {
        return box.getKey();
      }
    }
    return wanted;
  }

  private static void box(MethodVisitor code, Type given) {
    String box = BOXES.get(given);
    String type = Type.getMethodDescriptor(Type.getObjectType(box), given);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
  }

  private static void unbox(MethodVisitor code, Type wanted) {
    String box = BOXES.get(wanted);
    code.visitTypeInsn(Opcodes.CHECKCAST, box);
    String name = wanted.getClassName() + "Value";
    String type = Type.getMethodDescriptor(wanted);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, name, type, false);
  }

  /** What is less than an int is one on the stack. */
  private static void widen(MethodVisitor code, Type given, Type wanted) {
    int from = Math.max(0, WIDER.indexOf(given));
    int to = Math.max(0, WIDER.indexOf(wanted));
    if (from < to) {
      code.visitInsn(WIDEN[from][to]);
    }
  }
}
