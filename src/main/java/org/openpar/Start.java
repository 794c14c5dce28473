package org.openpar;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.command.Greeting;
import org.openpar.platform.persistence.ApplicationRoleTooMighty;
import org.openpar.platform.persistence.DataFolderInUse;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the web application with its database.
@Command(
    name = "start",
    description = "Khởi động ứng dụng web cùng cơ sở dữ liệu của nó.",
    mixinStandardHelpOptions = true)
class Start implements Callable<Integer> {

  static final int RUNNING = -1;
  private static final int REFUSED = 3;
  private static final int HIGHEST_PORT = 65535;
  private static final String NOT_OURS =
      "Máy này không có địa chỉ %s. Chọn một địa chỉ của máy: --address 127.0.0.1";
  private static final String SAMPLE_DAY = "2018-02-05";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Option(names = "--port", description = "Cổng lắng nghe (mặc định ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(names = "--address", description = "Địa chỉ lắng nghe (mặc định ${DEFAULT-VALUE}).")
  private String address = "127.0.0.1";

  @Option(names = "--data", description = "Thư mục dữ liệu (mặc định ./${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(
      names = "--sample",
      description = "Nạp tỉnh mẫu ở lần khởi động đầu; hôm nay của tỉnh mẫu là 05/02/2018.")
  private boolean sample;

  @Option(
      names = "--mfa",
      description = "Tỉnh mẫu cũng đòi mã xác thực thứ hai như khi vận hành thật.")
  private boolean mfa;

  @Option(names = "--today", description = "Ngày hôm nay của ứng dụng (yyyy-MM-dd), để thử.")
  private @Nullable LocalDate today;

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT) {
      return refuse("Cổng %d không có. Chọn một số từ 1 đến %d.".formatted(port, HIGHEST_PORT));
    }
    if (!usable(data)) {
      return refuse(
          "Không ghi được vào thư mục dữ liệu %s. Chọn thư mục khác: --data THƯ-MỤC"
              .formatted(data));
    }
    String unbound = whyUnbound();
    if (unbound != null) {
      return refuse(unbound);
    }
    SpringApplication application = new SpringApplication(OpenParApplication.class);
    application.setDefaultProperties(properties());
    if (sample) {
      application.setAdditionalProfiles("sample");
    }
    try {
      greet(application.run());
      return RUNNING;
    } catch (RuntimeException failure) {
      return refuse(why(root(failure)));
    }
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", port);
    properties.put("server.address", address);
    properties.put("openpar.data", data.toAbsolutePath().toString());
    if (sample && !mfa) {
      properties.put("openpar.sign-in.second-factor-for", "");
    }
    if (today != null) {
      properties.put("openpar.today", today.toString());
    } else if (sample) {
      properties.put("openpar.today", SAMPLE_DAY);
    }
    return properties;
  }

  private void greet(ApplicationContext context) {
    PrintWriter out = command.commandLine().getOut();
    out.println("OpenPAR đã sẵn sàng: http://%s:%d/".formatted(address, port));
    context.getBeanProvider(Greeting.class).stream()
        .flatMap(greeting -> greeting.lines().stream())
        .forEach(out::println);
  }

  private String why(Throwable root) {
    return switch (root) {
      case DataFolderInUse _ ->
          "Thư mục dữ liệu %s đang được một OpenPAR khác dùng.".formatted(data);
      case ApplicationRoleTooMighty mighty ->
          "Tài khoản cơ sở dữ liệu %s đứng trên mọi phân quyền (SUPERUSER hoặc BYPASSRLS). "
                  .formatted(mighty.role())
              + "Tạo một tài khoản thường cho OPENPAR_DB_USER; chủ sở hữu các bảng đặt ở "
              + "OPENPAR_DB_OWNER_USER.";
      default -> "OpenPAR không khởi động được: " + root.getMessage();
    };
  }

  private int refuse(String why) {
    command.commandLine().getErr().println(why);
    return REFUSED;
  }

  private static boolean usable(Path data) {
    try {
      Files.createDirectories(data);
      return Files.isWritable(data);
    } catch (IOException refused) {
      return false;
    }
  }

  /// Why nobody can listen there, or null: the words of the operating system tell the cases apart.
  private @Nullable String whyUnbound() {
    InetSocketAddress place = new InetSocketAddress(address, port);
    if (place.isUnresolved()) {
      return NOT_OURS.formatted(address);
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(place);
      return null;
    } catch (IOException refused) {
      String words = String.valueOf(refused.getMessage());
      if (words.contains("Permission denied")) {
        return "Cổng %d chỉ tài khoản quản trị của máy mới mở được. Chọn cổng từ 1024: --port 8080"
            .formatted(port);
      }
      return words.contains("Cannot assign")
          ? NOT_OURS.formatted(address)
          : "Cổng %d đang có chương trình khác dùng. Chọn cổng khác: --port %d"
              .formatted(port, port == HIGHEST_PORT ? port - 1 : port + 1);
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
