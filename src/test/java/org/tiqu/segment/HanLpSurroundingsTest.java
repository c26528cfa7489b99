package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HanLP in a process of its own, in a folder and with settings that lay traps for it. */
class HanLpSurroundingsTest {

    @Test
    void doNotChangeItsAnswers(@TempDir Path folder) throws IOException, InterruptedException {
        Path trap = folder.resolve("data/dictionary/custom/CustomDictionary.txt");
        Files.createDirectories(trap.getParent());
        Files.writeString(trap, "涛和欧 n 100000\n山市普 n 100000\n");
        Files.writeString(folder.resolve("data/dictionary/CoreNatureDictionary.txt"), "涛和欧 n 100000\n");
        Files.writeString(folder.resolve("hanlp.properties"), "root=" + folder + "\nNormalization=true\n");
        String usual = HanLpTexts.answers();
        assertEquals(usual, elsewhere(folder, List.of()));
        assertEquals(
                usual,
                elsewhere(
                        folder,
                        List.of(
                                "-DHANLP_ROOT=" + folder,
                                "-Dhanlp.root=" + folder,
                                "-Droot=" + folder,
                                "-Dfile.encoding=US-ASCII",
                                "-Duser.language=tr")));
    }

    private static String elsewhere(Path folder, List<String> settings) throws IOException, InterruptedException {
        Path out = folder.resolve("answers.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(settings);
        command.addAll(List.of("-cp", absoluteClassPath(), HanLpTexts.class.getName(), out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().put("HANLP_ROOT", folder.toString());
        int code = builder.start().waitFor();
        assertEquals(0, code, () -> "see " + folder.resolve("log.txt"));
        return Files.readString(out);
    }

    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, entries);
    }
}
