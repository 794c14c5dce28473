package org.openpar;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.openpar.platform.command.Subcommand;
import org.openpar.platform.persistence.SystemWork;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// OpenPAR: the system on which a province runs its administrative reform plan. What it can do from
/// the command line are its subcommands; each lives beside its business.
@Modulithic(
    systemName = "OpenPAR",
    sharedModules = {"platform", "organization", "calendar"})
@SpringBootApplication
@Command(
    name = "openpar",
    description = "Phần mềm điều hành kế hoạch cải cách hành chính.",
    mixinStandardHelpOptions = true,
    subcommands = Start.class)
public class OpenParApplication {

  public static void main(String[] arguments) {
    if (arguments.length > 0 && !arguments[0].equals("start")) {
      keepLibrariesQuiet();
    }
    CommandLine commands = commands();
    commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    int exit = execute(commands, arguments.length == 0 ? new String[] {"start"} : arguments);
    // A started server goes on in its own threads.
    if (exit != Start.RUNNING) {
      System.exit(exit);
    }
  }

  static CommandLine commands() {
    CommandLine commands = new CommandLine(OpenParApplication.class);
    commands.getCommandSpec().version("OpenPAR " + version());
    ServiceLoader.load(Subcommand.class).forEach(commands::addSubcommand);
    return commands.setParameterExceptionHandler(new WrongUsage());
  }

  /// As the jar says it; classes that are not in one are somebody's working copy.
  private static String version() {
    String version = OpenParApplication.class.getPackage().getImplementationVersion();
    return version == null ? "(bản đang phát triển)" : version;
  }

  /// Whoever may type at the console of the server is the system itself, the start included.
  private static int execute(CommandLine commands, String[] arguments) {
    try (var _ = SystemWork.begin()) {
      return commands.execute(arguments);
    }
  }

  /// What a command prints is its answer; a log line of an office library would spoil it.
  private static void keepLibrariesQuiet() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }
}
