package org.openpar.audit.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.command.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `openpar audit …`: what can be done with the trail.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Nhật ký: kiểm tra niêm phong, xuất kèm chứng minh, thay khóa.",
    subcommands = {AuditVerify.class, AuditExport.class, AuditRotate.class})
public class Audit implements Subcommand {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), new Words().say("audit.command.missing"));
  }
}
