package org.tiqu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.Settings;
import org.tiqu.text.Stage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tiqu}: the command that the others belong to. */
@Command(
        name = "tiqu",
        description = "Turns raw news articles, Chinese and English, into JSON records.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with: java -jar tiqu.jar extract --help"})
public final class TiquCommand implements Runnable {
    private static final int WIDTH = 100;

    private final Streams streams;
    private final Stage<Settings, Pipeline> loader;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    /** The command line over these streams; {@code loader} makes the pipeline when one is needed. */
    public TiquCommand(Streams streams, Stage<Settings, Pipeline> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    /** Runs the arguments and returns the exit code; never throws, never prints a stack trace. */
    public int run(String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
        CommandLine line = new CommandLine(this)
                .addSubcommand(new ExtractCommand(streams, loader))
                .addSubcommand(new EvaluateCommand(streams))
                .addSubcommand(CorpusCommand.line(streams))
                .addSubcommand(new ConvertCommand(streams))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new TrainCommand(streams))
                .addSubcommand(new BenchCommand(streams, loader))
                .addSubcommand(new SparkCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .setOut(out)
                .setErr(streams.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(this::complain)
                .setExecutionExceptionHandler((e, command, parsed) -> giveUp(e));
        int code = execute(line, arguments);
        out.flush();
        streams.err().flush();
        return code;
    }

    private int execute(CommandLine line, String... arguments) {
        CommandLine command =
                arguments.length == 0 ? null : line.getSubcommands().get(arguments[0]);
        if (command == null || command.getCommandSpec().findOption("--config") == null) {
            return line.execute(arguments);
        }
        try {
            return line.execute(ConfigFile.expand(command, arguments));
        } catch (ParameterException e) {
            return complain(e, arguments);
        }
    }

    /** Called when no subcommand was given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: extract, evaluate, convert, export, corpus, train, bench, spark or schema");
    }

    private int complain(ParameterException e, String[] arguments) {
        streams.err().println("tiqu: " + Complaints.oneLine(e.getMessage()));
        streams.err()
                .println("Try: java -jar tiqu.jar"
                        + e.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("^tiqu", "") + " --help");
        return ExitCode.USAGE;
    }

    private int giveUp(Exception e) {
        String what = e instanceof CannotWorkException ? "" : e.getClass().getSimpleName() + ": ";
        streams.err().println("tiqu: " + what + Complaints.oneLine(e.getMessage()));
        return ExitCode.NOTHING_DONE;
    }
}
