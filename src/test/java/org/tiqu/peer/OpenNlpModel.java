package org.tiqu.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * A name finder's model as {@link OpenNlpTraining} leaves it in a folder.
 *
 * @param side its language
 * @param isPublic whether it learned from public data too
 */
record OpenNlpModel(Side side, boolean isPublic) {

    static List<OpenNlpModel> all(Side side) {
        return List.of(new OpenNlpModel(side, false), new OpenNlpModel(side, true));
    }

    /** With the tokens that it learned from, and what readers should know of it. */
    void write(Path folder, TokenNameFinderModel model, Tokens tokens, String about) throws IOException {
        try (OutputStream out = Files.newOutputStream(file(folder, "bin"))) {
            model.serialize(out);
        }
        Files.writeString(file(folder, "tokens"), tokens.name());
        Files.writeString(file(folder, "txt"), about);
    }

    boolean isIn(Path folder) {
        return Files.exists(file(folder, "bin"));
    }

    void delete(Path folder) throws IOException {
        Files.deleteIfExists(file(folder, "bin"));
    }

    String about(Path folder) throws IOException {
        return Files.readString(file(folder, "txt"));
    }

    NameFinder read(Path folder) throws IOException {
        Tokens tokens = Tokens.valueOf(Files.readString(file(folder, "tokens")));
        return new NameFinder(new TokenNameFinderModel(file(folder, "bin")), tokens);
    }

    private Path file(Path folder, String kind) {
        return folder.resolve("opennlp-" + side.code() + (isPublic ? "-uner." : ".") + kind);
    }
}
