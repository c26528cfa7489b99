package org.tiqu.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;

/**
 * Writes Label Studio's JSON of tasks, mentions as predictions for people to correct; offsets in code points. Made
 * for a project with
 *
 * <pre>{@code
 * <View><Labels name="label" toName="text"><Label value="ORG"/><Label value="REGION"/><Label value="PERSON"/>
 * <Label value="DATE"/></Labels><Text name="text" value="$text"/></View>
 * }</pre>
 *
 * What regions cannot tell goes into {@code data.tiqu}, which Label Studio keeps. Source: as
 * {@link LabelStudioReader}; "Import pre-annotated data" of Label Studio's guide.
 */
final class LabelStudioWriter implements ArticleWriter {
    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) {
        List<String> tasks = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            tasks.add(Json.line(task(article, tasks.size() + 1)));
        }
        return List.of(new OutputFile("label-studio.json", "[\n" + String.join(",\n", tasks) + "\n]\n"));
    }

    private static ObjectNode task(AnnotatedArticle article, int number) {
        ObjectNode task = Json.object();
        task.put("id", number);
        ObjectNode data = task.putObject("data");
        data.put("text", article.text());
        data.put("id", article.id());
        data.set(Details.NAME, Details.of(article, Set.of()));
        ObjectNode prediction = task.putArray("predictions").addObject();
        prediction.put("model_version", "tiqu");
        TextOffsets offsets = new TextOffsets(article.text(), OffsetUnit.CODE_POINT);
        var result = prediction.putArray("result");
        for (AnnotatedMention mention : article.mentions()) {
            result.add(region(article, mention, "m" + (result.size() + 1), offsets));
        }
        return task;
    }

    private static ObjectNode region(
            AnnotatedArticle article, AnnotatedMention mention, String id, TextOffsets offsets) {
        ObjectNode region = Json.object();
        region.put("id", id);
        region.put("from_name", "label");
        region.put("to_name", "text");
        region.put("type", "labels");
        ObjectNode value = region.putObject("value");
        value.put("start", offsets.fromUtf16(mention.span().start()));
        value.put("end", offsets.fromUtf16(mention.span().end()));
        value.put("text", article.textOf(mention));
        value.putArray("labels").add(mention.type().name());
        if (mention.confidence() != null) {
            region.put("score", mention.confidence());
        }
        if (mention.key() != null) {
            region.putObject("meta").putArray("text").add("tiqu:" + mention.key());
        }
        if (mention.keyConfidence() != null) {
            ObjectNode meta = region.path("meta") instanceof ObjectNode there ? there : region.putObject("meta");
            meta.put("key_confidence", mention.keyConfidence());
        }
        return region;
    }
}
