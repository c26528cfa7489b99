package org.tiqu;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first Java block of the README, as it stands there: a class with a main method, or statements of one. */
class ReadmeExampleTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface)\\s+(\\w+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\\R?");

    @Test
    void compilesAndRuns(@TempDir Path folder) throws Exception {
        Path readme = Path.of("README.md");
        assumeTrue(Files.isReadable(readme), "there is no README.md yet");
        Matcher block = BLOCK.matcher(Files.readString(readme));
        assumeTrue(block.find(), "README.md has no ```java block yet");
        String code = block.group(1);
        Matcher type = TYPE.matcher(code);
        boolean whole = type.find();
        String name = whole ? type.group(1) : "Example";
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, whole ? code : wrapped(code));
        compile(folder, source);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    private static String wrapped(String statements) {
        StringBuilder imports = new StringBuilder();
        Matcher matcher = IMPORT.matcher(statements);
        while (matcher.find()) {
            imports.append(matcher.group());
        }
        return imports + "public class Example {\n  public static void main(String[] args) throws Exception {\n"
                + IMPORT.matcher(statements).replaceAll("") + "\n  }\n}\n";
    }

    private static void compile(Path folder, Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "this Java has no compiler");
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertTrue(compiled, complaints::toString);
        }
    }
}
