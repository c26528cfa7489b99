package org.tiqu.classify.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes what OpenNLP serializes so that the same model gives the same bytes: entries in the order of their names and
 * at one date, not compressed, and a manifest that tells no time.
 */
final class PinnedArchive {
    private static final String MANIFEST = "manifest.properties";
    private static final String TIME = "Timestamp=";
    private static final LocalDateTime DATE = LocalDateTime.of(2020, 3, 2, 0, 0);

    private PinnedArchive() {}

    /** Writes to a stream. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Source source, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        source.writeTo(bytes);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        entries.computeIfPresent(MANIFEST, (name, content) -> withoutTime(content));
        ZipOutputStream archive = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> content : entries.entrySet()) {
            ZipEntry entry = new ZipEntry(content.getKey());
            entry.setTimeLocal(DATE);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.getValue().length);
            CRC32 sum = new CRC32();
            sum.update(content.getValue());
            entry.setCrc(sum.getValue());
            archive.putNextEntry(entry);
            archive.write(content.getValue());
            archive.closeEntry();
        }
        archive.finish();
    }

    private static byte[] withoutTime(byte[] manifest) {
        return new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith(TIME) ? TIME + "0" : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
