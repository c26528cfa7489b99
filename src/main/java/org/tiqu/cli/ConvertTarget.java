package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.convert.OutputFile;

/**
 * Where {@code tiqu convert -o} writes.
 *
 * @param path as given
 * @param isFolder whether the format is files in a folder, even if it is only one
 * @param input what was read; none of its files is written over
 */
record ConvertTarget(Path path, boolean isFolder, Path input) {

    /** Writes all files aside first, so that a full disk leaves what was there as it was. */
    void write(List<OutputFile> files) throws IOException {
        List<Path> targets = new ArrayList<>();
        for (OutputFile file : files) {
            Path target = isFolder || Files.isDirectory(path) ? path.resolve(file.name()) : path;
            refuseInput(target);
            targets.add(target);
        }
        Path folder = targets.get(0).toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        List<Path> parts = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                Path part = targets.get(i).resolveSibling(targets.get(i).getFileName() + ".part");
                parts.add(part);
                Files.write(part, files.get(i).bytes());
            }
            for (int i = 0; i < files.size(); i++) {
                Files.move(parts.get(i), targets.get(i), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private void refuseInput(Path target) throws IOException {
        if (Files.exists(target) && target.toRealPath().startsWith(input.toRealPath())) {
            throw new CannotWorkException(
                    target + " is there already and belongs to what was read; choose another place with -o");
        }
    }
}
