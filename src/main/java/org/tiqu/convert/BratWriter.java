package org.tiqu.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;
import org.tiqu.text.Span;

/**
 * Writes brat's standoff: for each article {@code ID.txt}, the text as it is, and {@code ID.ann}, offsets in code
 * points; and the {@code annotation.conf} that brat needs. A mention over a line break is written in parts, as brat
 * itself does, because its files give each annotation a line. Keys are references to the database {@code tiqu}, their
 * white space percent-encoded; probabilities stand in a note. Source: as {@link BratReader}.
 */
final class BratWriter implements ArticleWriter {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");
    private static final String CONFIGURATION =
            "[entities]\nORG\nREGION\nPERSON\nDATE\n\n[relations]\n\n[events]\n\n[attributes]\n";

    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) {
        List<OutputFile> files = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            String name = FileNames.of(article.id());
            files.add(new OutputFile(name + ".txt", article.text()));
            files.add(new OutputFile(name + ".ann", annotations(article)));
        }
        files.add(new OutputFile("annotation.conf", CONFIGURATION));
        return files;
    }

    private static String annotations(AnnotatedArticle article) {
        TextOffsets offsets = new TextOffsets(article.text(), OffsetUnit.CODE_POINT);
        StringBuilder out = new StringBuilder();
        int references = 0;
        int notes = 0;
        for (int i = 0; i < article.mentions().size(); i++) {
            AnnotatedMention mention = article.mentions().get(i);
            String id = "T" + (i + 1);
            out.append(id).append('\t').append(mention.type()).append(' ');
            out.append(parts(article.text(), mention.span(), offsets)).append('\t');
            out.append(inLine(article.textOf(mention))).append('\n');
            if (mention.key() != null) {
                references++;
                String key = Percent.encode(mention.key(), c -> !Spaces.is(c));
                out.append("N").append(references).append("\tReference ").append(id);
                out.append(" tiqu:").append(key).append('\t');
                out.append(inLine(mention.key())).append('\n');
            }
            if (mention.confidence() != null || mention.keyConfidence() != null) {
                notes++;
                out.append('#')
                        .append(notes)
                        .append("\tAnnotatorNotes ")
                        .append(id)
                        .append('\t');
                out.append(note(mention)).append('\n');
            }
        }
        return out.toString();
    }

    private static String note(AnnotatedMention mention) {
        List<String> said = new ArrayList<>();
        if (mention.confidence() != null) {
            said.add("confidence=" + mention.confidence());
        }
        if (mention.keyConfidence() != null) {
            said.add("key_confidence=" + mention.keyConfidence());
        }
        return String.join(" ", said);
    }

    private static String parts(String text, Span span, TextOffsets offsets) {
        List<String> parts = new ArrayList<>();
        Matcher breaks = BREAKS.matcher(text).region(span.start(), span.end());
        int from = span.start();
        while (breaks.find()) {
            if (breaks.start() > from && breaks.end() < span.end()) {
                parts.add(offsets.fromUtf16(from) + " " + offsets.fromUtf16(breaks.start()));
                from = breaks.end();
            }
        }
        parts.add(offsets.fromUtf16(from) + " " + offsets.fromUtf16(span.end()));
        return String.join(";", parts);
    }

    private static String inLine(String text) {
        return text.replaceAll("[\\r\\n\\t]", " ");
    }
}
