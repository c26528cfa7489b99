package org.tiqu.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.tiqu.text.Failure;

/**
 * The article files of a folder and of the folders in it, by relative path ({@code /} between parts, compared by
 * UTF-16 code units). A folder is listed when its turn comes; no file is opened. Hidden files and folders and
 * files with other extensions are passed over; links are followed, but not round in a circle.
 */
final class FolderWalk implements Iterator<FolderWalk.Entry> {

    /** A file, or a folder that cannot be entered. */
    record Entry(Path path, InputName name, boolean isFolder, List<Path> within) {
        String sortKey() {
            return isFolder ? name.path() + "/" : name.path();
        }
    }

    private final ReadOptions options;

    /** What is still to be visited, first on top. */
    private final Deque<Entry> open = new ArrayDeque<>();

    private final Deque<Input> rejected = new ArrayDeque<>();

    /** Walks a folder; {@code name} is put before the names of what it holds, unless it is empty. */
    FolderWalk(Path folder, InputName name, ReadOptions options) {
        this.options = options;
        enter(new Entry(folder, name, true, List.of()));
    }

    @Override
    public boolean hasNext() {
        while (!open.isEmpty() && open.element().isFolder() && rejected.isEmpty()) {
            enter(open.remove());
        }
        return !open.isEmpty() || !rejected.isEmpty();
    }

    /** Whether a folder that could not be entered comes next. */
    boolean isRejected() {
        return hasNext() && !rejected.isEmpty();
    }

    Input nextRejected() {
        return rejected.remove();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the folder has no more articles");
        }
        return open.remove();
    }

    private void enter(Entry folder) {
        try {
            Path real = folder.path().toRealPath();
            if (folder.within().contains(real)) {
                throw new RejectedException(
                        Failure.Code.UNREADABLE, "the link leads back to a folder around it; remove the link");
            }
            List<Path> within = new ArrayList<>(folder.within());
            within.add(real);
            List<Entry> entries = list(folder, within);
            entries.sort(Comparator.comparing(Entry::sortKey));
            Collections.reverse(entries);
            entries.forEach(open::addFirst);
        } catch (IOException e) {
            rejected.add(new RejectedInput(label(folder), Bytes.unreadable(e)));
        } catch (RejectedException e) {
            rejected.add(new RejectedInput(label(folder), e));
        }
    }

    private List<Entry> list(Entry folder, List<Path> within) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path())) {
            for (Path file : files) {
                String last = InputName.of(file);
                String before = folder.name().path();
                InputName name = new InputName(before.isEmpty() ? last : before + "/" + last);
                boolean isFolder = Files.isDirectory(file);
                boolean isWanted = isFolder ? !last.startsWith(".") : name.isArticle();
                if (isWanted
                        && !options.excluded().contains(file.toAbsolutePath().normalize())) {
                    entries.add(new Entry(file, name, isFolder, within));
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private static String label(Entry folder) {
        return folder.name().path().isEmpty()
                ? InputName.of(folder.path())
                : folder.name().path();
    }
}
