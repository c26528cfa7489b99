package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiqu.convert.Format;
import org.tiqu.convert.GoldTexts;
import org.tiqu.convert.Layer;
import org.tiqu.convert.OutputFile;
import org.tiqu.convert.Predictions;
import org.tiqu.convert.TypeMap;
import org.tiqu.convert.UnwritableException;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Located;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiqu convert}. */
@Command(
        name = "convert",
        description = "Turns annotated articles from one format into another.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Formats, and what each holds beside texts and mentions:",
            "                                     keys  probabilities  paragraphs  items",
            "  record        .json, .jsonl        yes   yes            yes         yes",
            "  marked        .txt, inline marks   yes   -              yes         yes",
            "  conll         token and tag lines  -     -              -           -",
            "  brat          .txt and .ann        yes   yes            -           -",
            "  doccano       JSONL                yes   yes            yes         yes",
            "  label-studio  JSON of tasks        yes   yes            yes         yes",
            "  cas-xmi       .xmi                 yes   yes            yes         yes",
            "  spacy         JSONL                yes   yes            yes         yes",
            "conll without --text: the text is the tokens, spaces between them. brat's offsets and those",
            "of JSON count code points, those of XMI UTF-16 units. The last four carry what their spans",
            "cannot say in metadata named tiqu. Mentions that overlap or have holes are refused. A record's",
            "source, sentences, warnings and finders are lost in every conversion.",
            "",
            "Labels: ORG, ORGANIZATION; REGION, LOC, LOCATION, GPE; PERSON, PER; DATE. Others need --types.",
            "",
            "Examples:",
            "  tiqu convert gold.jsonl --to brat -o brat/",
            "  tiqu convert output.conll --to record --text gold.jsonl --types MISC=- -o output.jsonl",
            "",
            "Exit codes: 0, done; 2, the command line was wrong; 3, something could not be read or written,",
            "and nothing was changed."
        })
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "A file, or a folder of files in one format.")
    @SuppressWarnings("NullAway.Init")
    private Path input;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            converter = Codes.ForFormat.class,
            description = "The format to write; see below.")
    @SuppressWarnings("NullAway.Init")
    private Format to;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = Codes.ForFormat.class,
            description = "The format of INPUT, if its name and content do not show it.")
    private @Nullable Format from;

    @Option(
            names = "--text",
            paramLabel = "GOLD",
            description = {
                "Records or text files that INPUT is about: its mentions are brought onto their texts, and it"
                        + " takes over their ids. Articles are found by id, else by their text; only white space may"
                        + " differ."
            })
    private @Nullable Path text;

    @Option(
            names = "--types",
            paramLabel = "LABEL=TYPE,...",
            converter = Codes.ForTypes.class,
            description = "What labels mean: ORG, REGION, PERSON, DATE, or - to drop them; *=- drops all others.")
    private TypeMap types = TypeMap.DEFAULT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "A folder for marked, brat and cas-xmi; for the others a file, or a folder that is there.",
                "Without it one file goes to standard output."
            })
    private @Nullable Path output;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (input.toString().isEmpty() || (output != null && output.toString().isEmpty())) {
            throw new ParameterException(spec.commandLine(), "INPUT or OUT is empty; name a file or a folder");
        }
        List<AnnotatedArticle> articles = read();
        List<OutputFile> files;
        try {
            files = to.write(articles);
        } catch (UnwritableException e) {
            throw new CannotWorkException(String.valueOf(e.getMessage()), e);
        }
        if (output == null && files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    to.code() + " is " + files.size() + " files here; name a folder for them with -o");
        }
        write(files);
        tell(articles);
        return ExitCode.DONE;
    }

    private List<AnnotatedArticle> read() {
        try {
            Format format = from == null ? Format.guess(input) : from;
            List<Located> read = text == null
                    ? format.read(input, types)
                    : Predictions.read(input, format, GoldTexts.read(text), types);
            return read.stream().map(Located::article).toList();
        } catch (IOException e) {
            throw Complaints.notReadable(e);
        }
    }

    private void write(List<OutputFile> files) {
        try {
            if (output == null) {
                streams.out().write(files.get(0).bytes());
                streams.out().flush();
            } else {
                new ConvertTarget(output, to.isFolder(), input).write(files);
            }
        } catch (IOException e) {
            throw Complaints.notWritable(output, e);
        }
    }

    private void tell(List<AnnotatedArticle> articles) {
        String left = to.lost().stream()
                .filter(layer -> articles.stream().anyMatch(layer::isIn))
                .map(Layer::code)
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            streams.err().println("tiqu: " + to.code() + " has no place for " + left + "; they are left out");
        }
        int mentions =
                articles.stream().mapToInt(article -> article.mentions().size()).sum();
        streams.err().println(String.format(Locale.ROOT, "tiqu: %d articles, %d mentions", articles.size(), mentions));
    }
}
