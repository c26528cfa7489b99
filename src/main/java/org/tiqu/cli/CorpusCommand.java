package org.tiqu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tiqu corpus}: the commands for those who make and keep gold records. */
@Command(
        name = "corpus",
        description = "Makes, checks and counts gold records.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class CorpusCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    private CorpusCommand() {}

    /** With its subcommands. */
    static CommandLine line(Streams streams) {
        return new CommandLine(new CorpusCommand())
                .addSubcommand(new CorpusGoldCommand(streams))
                .addSubcommand(new CorpusMarkCommand(streams))
                .addSubcommand(new CorpusCheckCommand(streams))
                .addSubcommand(new CorpusStatsCommand(streams));
    }

    /** Called when no subcommand was given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: corpus "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
