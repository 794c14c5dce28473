package org.openpar;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line: in Vietnamese, and the library's English under it for
/// whoever searches for it. What a command says by itself is said once.
class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    find(wrong).ifPresent(err::println);
    err.println(wrong.getMessage());
    err.println("Cách dùng · Usage: %s --help".formatted(command.getCommandSpec().qualifiedName()));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static Optional<String> find(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown -> Optional.of(unknown(unknown.getUnmatched()));
      case MissingParameterException missing -> Optional.of(missing(missing.getMissing()));
      case OverwrittenOptionException twice ->
          Optional.of("Tùy chọn %s chỉ được ghi một lần.".formatted(name(twice.getOverwritten())));
      default -> unreadable(wrong);
    };
  }

  private static String unknown(List<String> words) {
    boolean option = words.getFirst().startsWith("-");
    return "%s không có: %s."
        .formatted(option ? "Tùy chọn này" : "Lệnh hoặc tham số này", String.join(" ", words));
  }

  private static String missing(List<ArgSpec> missing) {
    return missing.stream()
        .map(
            it ->
                it instanceof OptionSpec
                    ? "Tùy chọn %s cần một giá trị.".formatted(name(it))
                    : "Thiếu %s.".formatted(it.paramLabel()))
        .collect(Collectors.joining(" "));
  }

  /// A value that is not of its kind; with nothing tied to it, a command speaks for itself.
  private static Optional<String> unreadable(ParameterException wrong) {
    return Optional.ofNullable(wrong.getArgSpec())
        .filter(_ -> wrong.getValue() != null)
        .map(it -> "Giá trị “%s” không dùng được cho %s.".formatted(wrong.getValue(), name(it)));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
