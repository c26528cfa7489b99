package org.tiqu.cli;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.pipeline.Models;
import org.tiqu.pipeline.Profile;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.ProducedBy;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the program, its format, and each model with its digest. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        ProducedBy producedBy = Models.producedBy(Profile.FULL);
        List<String> lines = new ArrayList<>();
        lines.add("tiqu " + producedBy.tiqu() + " (" + ArticleRecord.SCHEMA + ")");
        producedBy.models().forEach((name, digest) -> lines.add(name + " " + digest));
        return lines.toArray(new String[0]);
    }
}
