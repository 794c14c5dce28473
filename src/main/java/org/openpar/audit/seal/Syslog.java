package org.openpar.audit.seal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Sends a seal to the log server of the province (RFC 5424, over UDP or, with its length before
/// it, over TCP): a second witness on another machine.
record Syslog(URI address) {

  // Facility 13 (log audit), severity 5 (notice).
  private static final int PRIORITY = 13 * 8 + 5;
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int UDP_PORT = 514;
  private static final int TCP_PORT = 601;

  Syslog {
    if (address.getHost() == null
        || !("udp".equals(address.getScheme()) || "tcp".equals(address.getScheme()))) {
      throw new IllegalArgumentException(
          "OPENPAR_AUDIT_SYSLOG: udp://host:514 or tcp://host:601 expected, not " + address);
    }
  }

  void send(Checkpoint checkpoint) throws IOException {
    String host = InetAddress.getLocalHost().getHostName();
    byte[] message =
        message(checkpoint.line(), host, checkpoint.at(), ProcessHandle.current().pid());
    if ("udp".equals(address.getScheme())) {
      try (DatagramSocket socket = new DatagramSocket()) {
        socket.send(new DatagramPacket(message, message.length, target(UDP_PORT)));
      }
      return;
    }
    try (Socket socket = new Socket()) {
      socket.connect(target(TCP_PORT), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      byte[] length = (message.length + " ").getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(length);
      socket.getOutputStream().write(message);
      socket.getOutputStream().flush();
    }
  }

  static byte[] message(String line, String host, Instant at, long process) {
    String text = "<%d>1 %s %s openpar %d SEAL - %s".formatted(PRIORITY, at, host, process, line);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private InetSocketAddress target(int usual) {
    return new InetSocketAddress(
        address.getHost(), address.getPort() < 0 ? usual : address.getPort());
  }
}
