package pamphlet.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the call of the method that holds a lambda's code, one argument after the other. */
final class BodyCall {
  private final Handle body;
  private final MethodVisitor code;

  /** What the method takes: what it is called on, if anything, and its arguments. */
  private final List<Type> takes = new ArrayList<>();

  private int next;

  /** Begins the call. */
  BodyCall(Handle body, MethodVisitor code) {
    this.body = body;
    this.code = code;
    if (isNew()) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
      takes.add(owner());
    }
    takes.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
  }

  /**
   * Takes an argument that has been put on the stack.
   *
   * @param given its type there
   * @param exact its type as the compiler knows it
   */
  void argument(Type given, Type exact) {
    Conversion.convert(code, given, exact, takes.get(next++));
  }

  /** Calls the method and leaves what it returns as the type that is wanted. */
  void invoke(Type wanted) {
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type returned = isNew() ? owner() : Type.getReturnType(body.getDesc());
    if (wanted.getSort() == Type.VOID) {
      drop(returned);
    } else {
      Conversion.convert(code, returned, wanted, wanted);
    }
  }

  private boolean isNew() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  private Type owner() {
    return Type.getObjectType(body.getOwner());
  }

  /** A private method of the same file is called like any other, since Java 11. */
  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private void drop(Type returned) {
    if (returned.getSize() == 1) {
      code.visitInsn(Opcodes.POP);
    } else if (returned.getSize() == 2) {
      code.visitInsn(Opcodes.POP2);
    }
  }
}
