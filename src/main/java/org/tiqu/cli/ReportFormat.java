package org.tiqu.cli;

import java.util.Locale;
import org.tiqu.eval.HtmlReport;
import org.tiqu.eval.JsonReport;
import org.tiqu.eval.Report;
import org.tiqu.eval.TextReport;

/** How {@code tiqu evaluate} writes its report. */
enum ReportFormat {
    TEXT,
    JSON,
    HTML;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(Report report) {
        return switch (this) {
            case TEXT -> TextReport.write(report);
            case JSON -> JsonReport.write(report);
            case HTML -> HtmlReport.write(report);
        };
    }
}
