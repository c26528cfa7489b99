package org.tiqu.convert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;

/**
 * Writes doccano's JSONL of sequence labelling, offsets in code points. What labels cannot tell goes into the member
 * {@code tiqu}, which doccano keeps as metadata and exports again. Source: as {@link DoccanoReader}.
 */
final class DoccanoWriter implements ArticleWriter {
    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) {
        StringBuilder lines = new StringBuilder();
        articles.forEach(article -> lines.append(Json.line(object(article))).append('\n'));
        return List.of(new OutputFile("doccano.jsonl", lines.toString()));
    }

    private static ObjectNode object(AnnotatedArticle article) {
        TextOffsets offsets = new TextOffsets(article.text(), OffsetUnit.CODE_POINT);
        ArrayNode labels = Json.array();
        for (AnnotatedMention mention : article.mentions()) {
            labels.addArray()
                    .add(offsets.fromUtf16(mention.span().start()))
                    .add(offsets.fromUtf16(mention.span().end()))
                    .add(mention.type().name());
        }
        ObjectNode object = Json.object();
        object.put("id", article.id());
        object.put("text", article.text());
        object.set("label", labels);
        object.set(Details.NAME, Details.of(article, EnumSet.allOf(Details.Attribute.class)));
        return object;
    }
}
