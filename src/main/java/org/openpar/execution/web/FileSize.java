package org.openpar.execution.web;

import org.openpar.platform.text.Texts;

/// The size of a file as people say it: `412 kB`, `1,3 MB`.
public final class FileSize {

  private static final double MEGABYTE = 1_000_000;

  private FileSize() {}

  public static String of(long bytes, Texts t) {
    return bytes < MEGABYTE
        ? t.number(Math.max(1, bytes / 1_000)) + " kB"
        : t.number(Math.round(bytes / MEGABYTE * 10) / 10.0) + " MB";
  }
}
