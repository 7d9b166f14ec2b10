package pamphlet.desugar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Rewrites a folder of compiled classes so that their lambdas are ordinary classes. */
public final class Desugar {
  private static final String CLASS = ".class";

  private final Path folder;

  /** The new classes by the outermost class of their file, which must list them as its own. */
  private final Map<String, List<String>> members = new HashMap<>();

  private Desugar(Path folder) {
    this.folder = folder;
  }

  /**
   * Rewrites all classes of a folder. What has been rewritten before is left as it is.
   *
   * @param args the folder of the classes, and the names of classes of libraries that are rewritten
   *     into it: those that every start of the program passes
   * @throws IOException if a class cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Desugar desugar = new Desugar(Path.of(args[0]));
    for (String name : List.of(args).subList(1, args.length)) {
      desugar.copy(name.replace('.', '/'));
    }
    desugar.run();
  }

  private void copy(String name) throws IOException {
    Path file = folder.resolve(name + CLASS);
    if (Files.exists(file)) {
      return;
    }
    try (InputStream in = Desugar.class.getResourceAsStream("/" + name + CLASS)) {
      if (in == null) {
        throw new NoSuchFileException(name, null, "no library holds this class");
      }
      Files.createDirectories(file.getParent());
      Files.write(file, in.readAllBytes());
    }
  }

  private void run() throws IOException {
    for (Path file : classFiles()) {
      rewrite(file);
    }
    for (Map.Entry<String, List<String>> nest : members.entrySet()) {
      addMembers(folder.resolve(nest.getKey() + CLASS), nest.getValue());
    }
  }

  private List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(CLASS)).sorted().toList();
    }
  }

  private void rewrite(Path file) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(0);
    Host host = new Host(writer);
    reader.accept(host, 0);
    if (host.isAsBefore()) {
      return;
    }
    for (LambdaClass lambda : host.lambdas()) {
      Files.write(folder.resolve(lambda.name() + CLASS), lambda.bytes());
      members.computeIfAbsent(lambda.nest(), nest -> new ArrayList<>()).add(lambda.name());
    }
    Files.write(file, writer.toByteArray());
  }

  /** Only members that the outermost class lists may call what is private in its file. */
  private static void addMembers(Path file, List<String> names) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor adding =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            names.forEach(this::visitNestMember);
            super.visitEnd();
          }
        };
    new ClassReader(Files.readAllBytes(file)).accept(adding, 0);
    Files.write(file, writer.toByteArray());
  }
}
