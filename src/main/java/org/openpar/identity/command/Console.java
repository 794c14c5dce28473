package org.openpar.identity.command;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How the address of a running OpenPAR is printed: what every command has in common that makes a
/// link.
class Console {

  @Mixin private Beside running = new Beside();

  @Option(
      names = "--url",
      description = "Địa chỉ của hệ thống trong trình duyệt (mặc định ${DEFAULT-VALUE}).")
  private String url = "http://127.0.0.1:8080";

  /// What makes a link, and may find the database wanting.
  interface Link {
    String path(Connection database) throws SQLException;
  }

  /// Prints the link between two sentences, or why there is none; returns the exit code.
  int print(CommandLine streams, String before, Link link, String after) {
    return running.work(
        streams,
        database -> {
          String path = link.path(database);
          PrintWriter out = streams.getOut();
          out.println(before);
          out.println("  " + url.replaceAll("/+$", "") + path);
          out.println(after);
          return 0;
        });
  }
}
