package org.tiqu.pipeline;

import java.util.Collections;
import java.util.List;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Label;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.item.Itemized;
import org.tiqu.link.Linked;
import org.tiqu.record.ToRecord;
import org.tiqu.segment.Segmenter;
import org.tiqu.segment.corenlp.PennTokenizer;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.segment.hanlp.HanLpTokenizer;
import org.tiqu.segment.opennlp.EnglishSentenceDetector;
import org.tiqu.tag.Tagged;

/** Loads the engines of a profile and wires them. The one place that knows which engine does what. */
public final class PipelineLoader {
    private PipelineLoader() {}

    /**
     * A pipeline of its own, models included.
     *
     * @throws java.io.UncheckedIOException if a model is missing or damaged
     */
    public static Pipeline load(Settings settings) {
        Segmenter segmenter = new Segmenter(
                EnglishSentenceDetector.load(),
                new PennTokenizer(),
                new HanLpTokenizer(),
                new HanLpSimplifier(),
                settings.language().language());
        return new Pipeline(
                segmenter,
                segmented -> new Tagged(segmented, List.of()),
                PipelineLoader::unclassified,
                classified -> new Linked(
                        classified, classified.tagged().segmented().article().published(), List.of(), List.of()),
                linked -> new Itemized(linked, List.of()),
                new ToRecord(settings.unit(), Models.producedBy(settings.profile())));
    }

    private static Classified unclassified(Tagged tagged) {
        Label label = new Label(Role.BODY, Section.OTHER, 0, 0);
        return new Classified(
                tagged, Collections.nCopies(tagged.segmented().paragraphs().size(), label));
    }
}
