package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// A file on its way to a reader: kept under its name, never opened inside the browser, where a
/// page in disguise could act for whoever is signed in (TCVN 14423:2026).
public record Download(String name, String mediaType) {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /// @param name without its ending
  public static Download excel(String name) {
    return new Download(name + ".xlsx", OFFICE + "spreadsheetml.sheet");
  }

  /// @param name without its ending
  public static Download word(String name) {
    return new Download(name + ".docx", OFFICE + "wordprocessingml.document");
  }

  /// @param name without its ending
  public static Download pdf(String name) {
    return new Download(name + ".pdf", "application/pdf");
  }

  /// @param name without its ending
  public static Download csv(String name) {
    return new Download(name + ".csv", "text/csv;charset=UTF-8");
  }

  /// Says what is coming; the content goes into the stream.
  public OutputStream to(HttpServletResponse response) throws IOException {
    response.setContentType(mediaType);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition().toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    return response.getOutputStream();
  }

  private ContentDisposition disposition() {
    ContentDisposition.Builder attachment = ContentDisposition.attachment();
    return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
        ? attachment.filename(name).build()
        : attachment.filename(name, StandardCharsets.UTF_8).build();
  }
}
