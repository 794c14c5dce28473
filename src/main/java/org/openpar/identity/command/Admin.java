package org.openpar.identity.command;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.command.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `openpar admin …`: what only whoever owns the machine may do.
@Command(
    name = "admin",
    mixinStandardHelpOptions = true,
    description = "Việc của người giữ máy chủ.",
    subcommands = {AdminCreate.class, AdminRecover.class, AdminRotateKey.class})
public class Admin implements Subcommand {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getErr());
    }
    return CommandLine.ExitCode.USAGE;
  }
}
