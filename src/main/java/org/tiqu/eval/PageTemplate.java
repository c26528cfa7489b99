package org.tiqu.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page as it is whatever it reports: a resource with places {@code {{name}}} to fill. Places are looked for in
 * the resource alone, never in what was filled in.
 */
final class PageTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)\\}\\}");

    private PageTemplate() {}

    /** The page; {@code style} and {@code script} are filled in from their own resources. */
    static String fill(Map<String, String> parts) {
        String style = resource("report.css");
        String script = resource("report.js");
        Matcher places = PLACE.matcher(resource("report.html"));
        StringBuilder page = new StringBuilder();
        while (places.find()) {
            String part = switch (places.group(1)) {
                case "style" -> style;
                case "script" -> script;
                case "policy" -> ContentSecurityPolicy.of(style, script);
                default -> parts.get(places.group(1));
            };
            if (part == null) {
                throw new IllegalStateException("nothing was given for the place " + places.group());
            }
            places.appendReplacement(page, "");
            page.append(part);
        }
        return places.appendTail(page).toString();
    }

    private static String resource(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("it is not on the class path; build tiqu again with 'mvn package'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page part " + name + ": " + e.getMessage(), e);
        }
    }
}
