package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.CorpusException;

/** Goes through the lines of one file; {@link ConllReader} says what they are. */
final class ConllFile {
    private static final Pattern COMMENT =
            Pattern.compile("#[ \\t]*(?:newdoc +)?(id|language|published)[ \\t]*=[ \\t]*(.*?)[ \\t]*", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("O|([BIMESLU])-(.+)");
    private static final String DOCUMENT = "-DOCSTART-";

    private final Path file;
    private final String name;
    private final TypeMap types;
    private final List<ConllArticle> articles = new ArrayList<>();
    private @Nullable ConllArticle open;

    /** {@code name} is what articles without an id are called. */
    ConllFile(Path file, String name, TypeMap types) {
        this.file = file;
        this.name = name;
        this.types = types;
    }

    /** The articles in the order of the file. */
    List<Foreign> articles() throws IOException {
        // Tokens may hold other line breaks of Unicode.
        String[] lines = SourceFiles.text(file).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            read(line, i + 1);
        }
        if (articles.isEmpty()) {
            throw new CorpusException(file, 0, "lines such as 'Beijing\tB-LOC' were expected, but there is no token");
        }
        List<Foreign> read = new ArrayList<>();
        for (ConllArticle article : articles) {
            String id = articles.size() == 1 ? name : name + "#" + (read.size() + 1);
            read.add(article.finished(id));
        }
        return read;
    }

    private void read(String line, int number) throws CorpusException {
        Matcher comment = COMMENT.matcher(line);
        if (line.isBlank()) {
            if (open != null) {
                open.endSentence();
            }
        } else if (line.startsWith(DOCUMENT)) {
            begin(number);
        } else if (comment.matches()) {
            boolean isNext = comment.group(1).equals("id") && open != null && (open.hasTokens() || open.hasId());
            ConllArticle article = open == null || isNext ? begin(number) : open;
            article.say(comment.group(1), comment.group(2));
        } else {
            token(line, number);
        }
    }

    private void token(String line, int number) throws CorpusException {
        String[] columns =
                line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split(" +", -1);
        Matcher tag = TAG.matcher(columns[columns.length - 1]);
        boolean isToken = columns.length > 1 && !columns[0].isEmpty() && tag.matches();
        if (!isToken && line.startsWith("# ")) {
            return;
        }
        if (!isToken) {
            throw new CorpusException(
                    file,
                    number,
                    "a token and, in the last column, a tag such as B-ORG, I-ORG or O were expected, but '"
                            + Marks.shown(line) + "' came; mend the line, or begin it with '# ' if it is a comment");
        }
        ConllArticle article = open == null ? begin(number) : open;
        if (tag.group(1) == null) {
            article.add(columns[0], number);
        } else {
            article.add(columns[0], number, tag.group(1).charAt(0), tag.group(2));
        }
    }

    private ConllArticle begin(int line) {
        open = new ConllArticle(file, line, types);
        articles.add(open);
        return open;
    }
}
