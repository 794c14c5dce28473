import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A real account, signed in through the sign-in page. It goes through every permission check.
final class Visitor {

  static final String PASSWORD = "tinh-mau-son-la";
  private static final Pattern SET_COOKIE =
      Pattern.compile("(?im)^Set-Cookie: ([^=;\\s]+)=([^;\\r\\n]*)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final String name;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  private Visitor(int port, String name) {
    this.port = port;
    this.name = name;
  }

  /// Somebody who stands before the sign-in page.
  static Visitor stranger(int port, String name) throws IOException {
    Visitor visitor = new Visitor(port, name);
    try (Wire wire = new Wire(port)) {
      visitor.look(wire, "/dang-nhap");
    }
    return visitor;
  }

  static Visitor signedIn(int port, String name) throws IOException {
    Visitor visitor = stranger(port, name);
    try (Wire wire = new Wire(port)) {
      Map<String, String> form = Map.of("username", name, "password", PASSWORD);
      Wire.Answer answer = wire.ask(visitor.post("/dang-nhap", form));
      visitor.keep(answer);
      if (answer.status() != 302 || answer.header("Location").contains("dang-nhap")) {
        throw new IllegalStateException(name + " could not sign in: " + answer.head());
      }
      visitor.look(wire, "/viec");
    }
    return visitor;
  }

  String name() {
    return name;
  }

  private void look(Wire wire, String path) throws IOException {
    Wire.Answer answer = wire.ask(get(path));
    keep(answer);
    Matcher found = TOKEN.matcher(answer.text());
    if (found.find()) {
      token = found.group(1);
    }
  }

  private void keep(Wire.Answer answer) {
    SET_COOKIE.matcher(answer.head()).results()
        .forEach(set -> cookies.put(set.group(1), set.group(2)));
  }

  byte[] get(String path) {
    return get(path, "");
  }

  byte[] get(String path, String more) {
    return head("GET", path, more).getBytes(StandardCharsets.UTF_8);
  }

  /// A form as a browser posts one without files.
  byte[] post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    String body =
        all.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String type =
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length();
    return (head("POST", path, type + "\r\n") + body).getBytes(StandardCharsets.UTF_8);
  }

  /// A form with a file field, left empty: how the progress form is posted.
  byte[] postParts(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    String edge = "----OpenParBench";
    StringBuilder body = new StringBuilder();
    all.forEach((key, value) -> part(body, edge, key, "\r\n\r\n" + value));
    part(body, edge, "files", "; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    body.append("--").append(edge).append("--\r\n");
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    String type =
        "Content-Type: multipart/form-data; boundary=" + edge
            + "\r\nContent-Length: " + bytes.length + "\r\n";
    return (head("POST", path, type) + body).getBytes(StandardCharsets.UTF_8);
  }

  /// A form with a Word file.
  byte[] postFile(String path, byte[] file, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    String edge = "----OpenParBench";
    StringBuilder before = new StringBuilder();
    all.forEach((key, value) -> part(before, edge, key, "\r\n\r\n" + value));
    before.append("--").append(edge)
        .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ke-hoach.docx\"\r\n")
        .append("Content-Type: application/octet-stream\r\n\r\n");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(before.toString().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    String type =
        "Content-Type: multipart/form-data; boundary=" + edge
            + "\r\nContent-Length: " + body.size() + "\r\n";
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head("POST", path, type).getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body.toByteArray());
    return request.toByteArray();
  }

  /// What a script of a page sends.
  byte[] postJson(String path, String json) {
    String type =
        "Content-Type: application/json\r\nX-CSRF-TOKEN: " + token + "\r\nContent-Length: "
            + json.getBytes(StandardCharsets.UTF_8).length + "\r\n";
    return (head("POST", path, type) + json).getBytes(StandardCharsets.UTF_8);
  }

  private static void part(StringBuilder body, String edge, String name, String rest) {
    body.append("--").append(edge).append("\r\nContent-Disposition: form-data; name=\"");
    body.append(name).append('"').append(rest).append("\r\n");
  }

  private String head(String verb, String path, String more) {
    return verb + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
        + "\r\nCookie: " + cookie()
        + "\r\nAccept: text/html,application/xhtml+xml,*/*;q=0.8"
        + "\r\nAccept-Language: vi,en;q=0.5\r\nAccept-Encoding: gzip\r\n" + more + "\r\n";
  }

  private String cookie() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
