package org.tiqu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a corpus: what one trains on, tunes on or tests on.
 *
 * @param name the name of its folder: {@code train}, {@code dev}, {@code test}
 * @param folder where its files stand
 * @param files its files of records, in the order of their paths
 */
public record Split(String name, Path folder, List<Path> files) {

    /** Copies the list. */
    public Split {
        files = List.copyOf(files);
    }

    /**
     * The splits of a corpus: each of its sub-folders that holds records, and the folder itself if records stand in it
     * directly; in the order of their names.
     *
     * @throws CorpusException if there is none
     */
    public static List<Split> of(Path corpus) throws IOException {
        if (!Files.isDirectory(corpus)) {
            throw new CorpusException(
                    corpus, 0, "is no folder; name one whose sub-folders, or which itself, holds records");
        }
        List<Split> splits = new ArrayList<>();
        add(splits, corpus, RecordFiles.directlyIn(corpus));
        List<Path> folders;
        try (Stream<Path> found = Files.list(corpus)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        for (Path folder : folders) {
            add(splits, folder, RecordFiles.in(folder));
        }
        if (splits.isEmpty()) {
            throw new CorpusException(corpus, 0, "holds no record; name a folder with .json or .jsonl files");
        }
        return splits;
    }

    private static void add(List<Split> splits, Path folder, List<Path> files) {
        if (!files.isEmpty()) {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            splits.add(new Split(name == null ? "/" : name.toString(), folder, files));
        }
    }
}
