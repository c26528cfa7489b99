package org.tiqu.convert;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;

/**
 * Writes JSONL of {@code text} and {@code ents}, offsets in code points, keys as {@code kb_id}. What spans cannot tell
 * goes into {@code meta}, where Prodigy keeps what it does not know. Source: as {@link SpacyReader}.
 */
final class SpacyWriter implements ArticleWriter {
    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) {
        StringBuilder lines = new StringBuilder();
        articles.forEach(article -> lines.append(Json.line(object(article))).append('\n'));
        return List.of(new OutputFile("spacy.jsonl", lines.toString()));
    }

    private static ObjectNode object(AnnotatedArticle article) {
        TextOffsets offsets = new TextOffsets(article.text(), OffsetUnit.CODE_POINT);
        ArrayNode ents = Json.array();
        for (AnnotatedMention mention : article.mentions()) {
            ObjectNode ent = ents.addObject();
            ent.put("start", offsets.fromUtf16(mention.span().start()));
            ent.put("end", offsets.fromUtf16(mention.span().end()));
            ent.put("label", mention.type().name());
            if (mention.key() != null) {
                ent.put("kb_id", mention.key());
            }
            putIfSaid(ent, "confidence", mention.confidence());
            putIfSaid(ent, "key_confidence", mention.keyConfidence());
        }
        ObjectNode meta = Json.object();
        meta.put("id", article.id());
        meta.set(Details.NAME, Details.of(article, Set.of()));
        ObjectNode object = Json.object();
        object.put("text", article.text());
        object.set("ents", ents);
        object.set("meta", meta);
        return object;
    }

    private static void putIfSaid(ObjectNode fields, String name, @Nullable Double value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
