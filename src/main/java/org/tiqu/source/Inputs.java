package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Failure;

/**
 * The inputs that arguments name, in the order of the arguments, a folder's by relative path. Nothing is opened
 * or listed before its turn comes. Not thread-safe.
 *
 * <p>An argument is a text file of any name; a page ({@code .html}); a {@code .json} or {@code .jsonl} file of records; an
 * archive or a compressed file, known by its first bytes; a folder, of which the files of these names and those without
 * extension count, hidden ones and lists of failures left out; or {@code -}, one text on standard input with the id {@code stdin}. Of all
 * these the options' {@link Selection} takes what is wanted.
 */
public final class Inputs extends Source.Lookahead {
    private final Iterator<String> arguments;
    private final Iterator<String> listed;
    private final InputStream standardInput;
    private final ReadOptions options;
    private final FileFormats formats;
    private @Nullable FolderWalk folder;
    private @Nullable Source file;
    private long taken;

    private Inputs(
            Iterator<String> arguments, Iterator<String> listed, InputStream standardInput, ReadOptions options) {
        this.arguments = arguments;
        this.listed = listed;
        this.standardInput = standardInput;
        this.options = options;
        this.formats = new FileFormats(options);
    }

    /** The inputs that the arguments name; standard input is read only if one of them is {@code -}. */
    public static Inputs of(List<String> arguments, InputStream standardInput, ReadOptions options) {
        return of(arguments, Collections.emptyIterator(), standardInput, options);
    }

    /**
     * The inputs that the arguments name, then those of a list of files and folders. What is listed goes by the path
     * that it is listed under, without what leads to the root or upwards: two folders may hold files of one name.
     */
    public static Inputs of(
            List<String> arguments, Iterator<String> listed, InputStream standardInput, ReadOptions options) {
        return new Inputs(List.copyOf(arguments).iterator(), listed, standardInput, options);
    }

    /** How a stream is come by. */
    @FunctionalInterface
    public interface Opening {
        /** Opens it; whoever reads it closes it. */
        InputStream open() throws IOException;
    }

    /**
     * The articles of what a stream holds: a text, a page, records or an archive of these, as in a file of that name.
     *
     * @param name relative, parts set apart by {@code /}; ids and sources come from it
     */
    public static Source ofStream(String name, Opening opening, ReadOptions options) {
        return new FileFormats(options).stream(opening::open, new InputName(name));
    }

    /** A text that is at hand, as a line of JSON with these fields would give it; {@code published} in ISO 8601, or null. */
    public static Input ofText(String id, @Nullable String text, @Nullable String published, ReadOptions options) {
        return new RowInput(id, text, published, options);
    }

    @Override
    protected @Nullable Input advance() {
        while (taken < options.selection().limit()) {
            if (file != null && file.hasNext()) {
                Input input = file.next();
                if (options.selection().wants(input.uri())) {
                    taken++;
                    return input;
                }
            } else if (folder != null && folder.hasNext()) {
                open(fromFolder(folder));
            } else if (arguments.hasNext() || listed.hasNext()) {
                folder = null;
                boolean isListed = !arguments.hasNext();
                String argument = isListed ? listed.next() : arguments.next();
                if (!isThere(argument) || (isListed && argument.equals("-"))) {
                    // Missed even if its name would not be wanted.
                    taken++;
                    return notFound(argument);
                }
                open(isListed ? fromList(argument) : fromArgument(argument));
            } else {
                return null;
            }
        }
        return null;
    }

    private void open(@Nullable Source next) {
        close();
        file = next;
    }

    private Source fromFolder(FolderWalk walk) {
        if (walk.isRejected()) {
            return Source.of(walk.nextRejected());
        }
        FolderWalk.Entry entry = walk.next();
        return formats.open(entry.path(), entry.name());
    }

    private static boolean isThere(String argument) {
        try {
            return argument.equals("-") || Files.exists(Path.of(argument), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private @Nullable Source fromArgument(String argument) {
        if (argument.equals("-")) {
            return Source.of(
                    new TextInput(new InputName("-"), 0, () -> Bytes.of(standardInput, options.maxBytes()), options));
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            folder = new FolderWalk(path, new InputName(""), options);
            return null;
        }
        return formats.open(path, new InputName(InputName.of(path)));
    }

    private @Nullable Source fromList(String line) {
        Path path = Path.of(line);
        if (Files.isDirectory(path)) {
            folder = new FolderWalk(path, InputName.listed(line), options);
            return null;
        }
        return formats.open(path, InputName.listed(line));
    }

    private static Input notFound(String argument) {
        // Java could not read the argument in the locale's encoding.
        String remedy = argument.indexOf('\uFFFD') < 0
                ? "check the name"
                : "names beyond ASCII need a UTF-8 locale, such as LC_ALL=C.UTF-8; or name the folder above";
        return new RejectedInput(
                argument, new RejectedException(Failure.Code.NOT_FOUND, "no such file or folder; " + remedy));
    }

    /** Closes the file that is being read. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
