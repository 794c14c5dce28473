import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// One kept connection to the server, as lean as can be: what the driver costs is taken from the
/// same two cores as the server.
final class Wire implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  Wire(int port) {
    this.port = port;
  }

  /// What came back, still packed.
  record Answer(int status, String head, byte[] body) {

    String header(String name) {
      for (String line : head.split("\r\n")) {
        if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
          return line.substring(name.length() + 1).strip();
        }
      }
      return "";
    }

    byte[] plain() {
      if (!header("Content-Encoding").equals("gzip")) {
        return body;
      }
      try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return packed.readAllBytes();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    String text() {
      return new String(plain(), StandardCharsets.UTF_8);
    }

    /// Head and body as they crossed the wire.
    int bytes() {
      return head.length() + 4 + body.length;
    }
  }

  /// The server closes a connection after so many requests; that is not a failure.
  Answer ask(byte[] request) throws IOException {
    if (socket == null) {
      open();
      return exchange(request);
    }
    try {
      return exchange(request);
    } catch (IOException closed) {
      open();
      return exchange(request);
    }
  }

  private void open() throws IOException {
    close();
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(120_000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  private Answer exchange(byte[] request) throws IOException {
    out.write(request);
    String head = head();
    int status = Integer.parseInt(head.substring(9, 12));
    Answer bare = new Answer(status, head, new byte[0]);
    Answer answer = status == 304 ? bare : new Answer(status, head, body(bare));
    if (answer.header("Connection").equalsIgnoreCase("close")) {
      close();
    }
    return answer;
  }

  private byte[] body(Answer bare) throws IOException {
    if (bare.header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
      return chunks();
    }
    String length = bare.header("Content-Length");
    return length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      body.write(in.readNBytes(size));
      line();
      size = Integer.parseInt(line(), 16);
    }
    line();
    return body.toByteArray();
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder(line());
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.append("\r\n").append(line);
    }
    return head.toString();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\r'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed by the server");
      }
      line.append((char) c);
    }
    in.read();
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
