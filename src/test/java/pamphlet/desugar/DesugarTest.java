package pamphlet.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every kind of lambda does the same as before when it is an ordinary class. */
class DesugarTest {
  private static final String SAMPLE =
      """
      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.*;

      @SuppressWarnings({"unchecked", "rawtypes"})
      public class Sample implements Callable<String> {
        private final String name;
        private static int made;

        public Sample() { this("sample"); }
        private Sample(String name) { this.name = name; made++; }

        interface Named { private String low() { return "low"; }
          default Supplier<String> lower() { return this::low; } }
        interface Wide<T extends Comparable<T>> { long apply(T one, int two, double three); }
        record Pair(int left, long right) {
          IntSupplier twice() { return () -> left * 2; } }
        enum Sign { PLUS { int of(int n) { return up().applyAsInt(n); }
          IntUnaryOperator up() { return n -> n + ordinal() + 1; } };
          abstract int of(int n); }
        class Inner { Supplier<String> outer() { return () -> name + made; } }

        private static long sum(int... numbers) {
          return Arrays.stream(numbers).asLongStream().sum(); }
        private long twice(long n) { return 2 * n; }
        private String joined(Object with) { return name + with; }
        private <T> T run(Callable<T> task) {
          try { return task.call(); } catch (Exception e) { throw new IllegalStateException(e); } }

        public String call() {
          List<Object> seen = new ArrayList<>();
          byte b = 1; char c = 'c'; short s = 2; long l = 3; float f = 4; double d = 5; boolean z = true;
          Supplier<Object> all = () -> b + c + s + l + f + d + (z ? name : "");
          seen.add(all.get());
          seen.add("" + b + c + s + l + f + d + z + name + null + "<" + new int[0].length + '>');
          seen.add("\\2" + b);
          Function<Integer, Integer> boxed = x -> x + 1;
          ToLongFunction<Integer> widened = Integer::intValue;
          IntFunction<Object> boxes = Integer::valueOf;
          ToDoubleFunction<Long> wider = x -> x;
          IntToLongFunction plain = Math::abs;
          Function<Long, Double> cast = Long::doubleValue;
          seen.addAll(List.of(boxed.apply(1), widened.applyAsLong(2), boxes.apply(3),
              wider.applyAsDouble(4L), plain.applyAsLong(-5), cast.apply(6L)));
          ToDoubleFunction<Integer> root = Math::sqrt;
          seen.add(root.applyAsDouble(9));
          Wide<String> wide = (one, two, three) -> one.length() + two + (long) three;
          seen.add(wide.apply("four", 2, 1.5));
          Function<String, Sample> make = Sample::new;
          seen.add(make.apply("new").joined("!"));
          IntFunction<int[]> array = int[]::new;
          seen.add(array.apply(3).length);
          UnaryOperator<int[]> copy = int[]::clone;
          seen.add(sum(copy.apply(new int[] {1, 2})));
          Function<Object, String> bound = this::joined;
          BiFunction<Sample, Object, String> unbound = Sample::joined;
          seen.add(bound.apply(1) + unbound.apply(this, 2));
          Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue();
          BinaryOperator<String> most = BinaryOperator.maxBy(Comparator.comparing(String::length));
          seen.add(order.compare(Map.entry("a", 1), Map.entry("b", 2)) + most.apply("ab", "c"));
          List<String> effects = new ArrayList<>();
          Consumer<String> dropped = effects::add;
          dropped.accept("x");
          ObjLongConsumer<Sample> droppedLong = Sample::twice;
          droppedLong.accept(this, 2);
          seen.add(effects);
          Supplier<Supplier<String>> nested = () -> () -> name + effects;
          seen.add(nested.get().get());
          seen.add(new Named() {}.lower().get());
          seen.add(new Pair(4, 5).twice().getAsInt() + Sign.PLUS.of(1));
          seen.add(new Inner().outer().get());
          seen.add(run(() -> super.hashCode() == hashCode()));
          Runnable stored = (Runnable & java.io.Serializable) () -> seen.add("stored");
          stored.run();
          Runnable[] same = new Runnable[2];
          for (int i = 0; i < 2; i++) same[i] = () -> {};
          seen.add(same[0] == same[1]);
          try { ((Function) boxed).apply("text"); seen.add("no"); }
          catch (ClassCastException e) { seen.add("refused"); }
          return seen.toString();
        }
      }
      """;

  private static final String EXPECTED =
      "[114.0sample, 1c234.05.0truesamplenull<0>, \0021, 2, 2, 3, 4.0, 5, 6.0, 3.0, 7, new!, 3, 3, sample1sample2, -1ab, [x], sample[x],"
          + " low, 10, sample2, true, stored, true, refused]";

  @TempDir private Path folder;

  @BeforeEach
  void compile() throws IOException {
    Path source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
    List<String> arguments = List.of("-nowarn", "-d", folder.toString(), source.toString());
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(failed).isZero();
  }

  @Test
  void lambdasDoTheSameAsClasses() throws Exception {
    String before = result();
    Desugar.main(new String[] {folder.toString()});
    assertThat(before).isEqualTo(EXPECTED);
    assertThat(result()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsRareIsMadeAtRunTime() throws IOException {
    Desugar.main(new String[] {folder.toString()});
    assertThat(madeAtRunTime())
        .containsOnly("altMetafactory", "bootstrap", "makeConcatWithConstants");
  }

  @Test
  void whatWasRewrittenStaysAsItIs() throws IOException {
    Desugar.main(new String[] {folder.toString()});
    List<byte[]> once = contents();
    Desugar.main(new String[] {folder.toString()});
    assertThat(contents()).containsExactlyElementsOf(once);
  }

  /** A library that calls it by another name must not go unnoticed. */
  @Test
  void classThatNoLibraryHoldsIsTold() {
    assertThatThrownBy(() -> Desugar.main(new String[] {folder.toString(), "org.example.Gone"}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("org/example/Gone");
  }

  private String result() throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, null)) {
      Object sample = loader.loadClass("Sample").getConstructor().newInstance();
      return (String) ((Callable<?>) sample).call();
    }
  }

  private List<byte[]> contents() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) contents.add(Files.readAllBytes(file));
    }
    return contents;
  }

  private List<String> madeAtRunTime() throws IOException {
    List<String> factories = new ArrayList<>();
    ClassVisitor looking =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(int access, String n, String d, String g, String[] e) {
            return new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitInvokeDynamicInsn(String n, String d, Handle by, Object... given) {
                factories.add(by.getName());
              }
            };
          }
        };
    for (byte[] file : contents()) {
      if (file[0] == (byte) 0xCA) new ClassReader(file).accept(looking, 0);
    }
    return factories;
  }
}
