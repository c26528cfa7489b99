package org.tiqu.cli;

import java.util.Locale;
import java.util.function.Function;
import org.tiqu.eval.JsonReport;
import org.tiqu.eval.Report;
import org.tiqu.eval.TextReport;

/** How {@code tiqu evaluate} writes its report. */
enum ReportFormat {
    TEXT(TextReport::write),
    JSON(JsonReport::write);

    @SuppressWarnings("ImmutableEnumChecker") // they are method references
    private final Function<Report, String> writer;

    ReportFormat(Function<Report, String> writer) {
        this.writer = writer;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(Report report) {
        return writer.apply(report);
    }
}
