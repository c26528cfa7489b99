package org.tiqu.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.GoldWriter;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;

/**
 * A format of annotated articles. All hold texts and mentions; what else they hold:
 *
 * <table>
 * <caption>What survives a format</caption>
 * <tr><th>format</th><th>keys</th><th>probabilities</th><th>paragraphs</th><th>items</th></tr>
 * <tr><td>record</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>marked</td><td>yes</td><td>no</td><td>yes</td><td>yes</td></tr>
 * <tr><td>conll</td><td>no</td><td>no</td><td>no</td><td>no</td></tr>
 * <tr><td>brat</td><td>yes</td><td>yes</td><td>no</td><td>no</td></tr>
 * <tr><td>doccano, label-studio, cas-xmi, spacy</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * </table>
 *
 * The last four hold what their spans cannot in a metadata member {@code tiqu}, which these tools carry along. CoNLL
 * and marked texts hold id, language and publishing date; brat holds the id; CoNLL's text is its tokens alone. Lost in every
 * conversion, because {@link AnnotatedArticle} does not hold them: a record's source, sentences, warnings, and who
 * found a mention.
 */
@SuppressWarnings("ImmutableEnumChecker") // sets, readers and writers never change
public enum Format {
    /** Article records, {@code .json} or {@code .jsonl}. */
    RECORD(
            EnumSet.noneOf(Layer.class),
            (path, types) -> RecordReader.read(path).stream()
                    .map(located -> Foreign.at(located.article(), located.file(), located.line()))
                    .toList(),
            Format::records),
    /** Texts with inline marks, as people write gold. */
    MARKED(EnumSet.of(Layer.PROBABILITIES), new MarkedReader(), new MarkedWriter()),
    /** CoNLL-2003 and its kin: a token and a tag a line. */
    CONLL(EnumSet.allOf(Layer.class), new ConllReader(), new ConllWriter()),
    /** brat's standoff: {@code .txt} and {@code .ann}. */
    BRAT(EnumSet.of(Layer.PARAGRAPHS, Layer.ITEMS), new BratReader(), new BratWriter()),
    /** doccano's JSONL of sequence labelling. */
    DOCCANO(EnumSet.noneOf(Layer.class), new DoccanoReader(), new DoccanoWriter()),
    /** Label Studio's JSON of tasks. */
    LABEL_STUDIO(EnumSet.noneOf(Layer.class), new LabelStudioReader(), new LabelStudioWriter()),
    /** UIMA CAS XMI, as INCEpTION exports and imports it. */
    CAS_XMI(EnumSet.noneOf(Layer.class), new XmiReader(), new XmiWriter()),
    /** JSONL of texts and entities, as spaCy and Prodigy use it. */
    SPACY(EnumSet.noneOf(Layer.class), new SpacyReader(), new SpacyWriter());

    private final Set<Layer> lost;
    private final ArticleReader reader;
    private final ArticleWriter writer;

    Format(EnumSet<Layer> lost, ArticleReader reader, ArticleWriter writer) {
        this.lost = Collections.unmodifiableSet(lost);
        this.reader = reader;
        this.writer = writer;
    }

    private static List<OutputFile> records(List<AnnotatedArticle> articles) {
        StringBuilder lines = new StringBuilder();
        for (AnnotatedArticle article : articles) {
            lines.append(new String(GoldWriter.line(article), StandardCharsets.UTF_8));
        }
        return List.of(new OutputFile("records.jsonl", lines.toString()));
    }

    /** The name that the command line knows. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether each article is a file, or several, of its own. */
    public boolean isFolder() {
        return this == MARKED || this == BRAT || this == CAS_XMI;
    }

    /** What the format has no place for. */
    public Set<Layer> lost() {
        return lost;
    }

    /**
     * The articles of a file, or of the folder's files in the order of their paths. What labels mean does not matter
     * for records and marked texts, which have no others than tiqu's.
     *
     * @throws CorpusException if something cannot be used, or two articles have one id
     */
    public List<Located> read(Path path, TypeMap types) throws IOException {
        return foreign(path, types).stream().map(Foreign::located).toList();
    }

    /** The same with a line for each part of the text. */
    List<Foreign> foreign(Path path, TypeMap types) throws IOException {
        List<Foreign> articles = reader.read(path, types);
        Map<String, Located> known = new HashMap<>();
        for (Foreign foreign : articles) {
            Located located = foreign.located();
            Located earlier = known.putIfAbsent(located.article().id(), located);
            if (earlier != null) {
                throw new CorpusException(
                        located.file(),
                        located.line(),
                        "the id '" + located.article().id() + "' was already used in " + earlier.place()
                                + "; give each article an id of its own");
            }
        }
        if (articles.isEmpty()) {
            throw new CorpusException(path, 0, "articles as " + code() + " were expected, but it holds none");
        }
        return articles;
    }

    /**
     * The files that hold the articles: one for all, or in a {@linkplain #isFolder folder} for each its own.
     *
     * @throws UnwritableException if the format cannot hold an article's text or mentions
     */
    public List<OutputFile> write(List<AnnotatedArticle> articles) throws UnwritableException {
        return writer.write(articles);
    }

    /**
     * The format that name and content of a file or folder show.
     *
     * @throws CorpusException if they show none
     */
    public static Format guess(Path path) throws IOException {
        return FormatGuess.of(path);
    }
}
