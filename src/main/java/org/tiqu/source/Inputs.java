package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Failure;

/**
 * The inputs that arguments name, in the order of the arguments, a folder's by relative path. Nothing is opened
 * or listed before its turn comes. Not thread-safe.
 *
 * <p>An argument is a text file of any name; a {@code .json} or {@code .jsonl} file of records; a folder, of which
 * the {@code .txt}, {@code .text}, {@code .json} and {@code .jsonl} files and those without extension count, hidden
 * ones and lists of failures left out; or {@code -}, one text on standard input with the id {@code stdin}.
 */
public final class Inputs implements Iterator<Input>, AutoCloseable {
    private final Iterator<String> arguments;
    private final InputStream standardInput;
    private final ReadOptions options;
    private @Nullable FolderWalk folder;
    private @Nullable RecordLines lines;
    private @Nullable Input next;

    private Inputs(List<String> arguments, InputStream standardInput, ReadOptions options) {
        this.arguments = List.copyOf(arguments).iterator();
        this.standardInput = standardInput;
        this.options = options;
    }

    /** The inputs that the arguments name; standard input is read only if one of them is {@code -}. */
    public static Inputs of(List<String> arguments, InputStream standardInput, ReadOptions options) {
        return new Inputs(arguments, standardInput, options);
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (lines != null && lines.hasNext()) {
                next = lines.next();
            } else if (folder != null && folder.hasNext()) {
                lines = null;
                next = fromFolder(folder);
            } else if (arguments.hasNext()) {
                lines = null;
                folder = null;
                next = fromArgument(arguments.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more inputs");
        }
        Input result = next;
        next = null;
        return result;
    }

    private @Nullable Input fromFolder(FolderWalk walk) {
        if (walk.isRejected()) {
            return walk.nextRejected();
        }
        FolderWalk.Entry entry = walk.next();
        return fromFile(entry.path(), entry.name());
    }

    private @Nullable Input fromArgument(String argument) {
        if (argument.equals("-")) {
            return new TextInput(new InputName("-"), 0, () -> Bytes.of(standardInput, options.maxBytes()), options);
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return notFound(argument);
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return notFound(argument);
        }
        if (Files.isDirectory(path)) {
            folder = new FolderWalk(path, options);
            return null;
        }
        return fromFile(path, new InputName(InputName.of(path)));
    }

    private static Input notFound(String argument) {
        // Java could not read the argument in the locale's encoding.
        String remedy = argument.indexOf('\uFFFD') < 0
                ? "check the name"
                : "names beyond ASCII need a UTF-8 locale, such as LC_ALL=C.UTF-8; or name the folder above";
        return new RejectedInput(
                argument, new RejectedException(Failure.Code.NOT_FOUND, "no such file or folder; " + remedy));
    }

    private @Nullable Input fromFile(Path path, InputName name) {
        boolean isLines =
                name.extension().equals("jsonl") || (name.extension().equals("json") && RecordLines.isLines(path));
        if (isLines) {
            lines = new RecordLines(path, name, options);
            return null;
        }
        TextInput.Content content = () -> Bytes.of(path, options.maxBytes());
        return name.extension().equals("json")
                ? new RecordInput(name.path(), name.id(), size(path), content, options)
                : new TextInput(name, size(path), content, options);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            // Whoever reads it will say what is wrong.
            return 0;
        }
    }

    /** Closes the file that is being read. */
    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
