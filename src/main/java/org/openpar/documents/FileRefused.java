package org.openpar.documents;

import org.openpar.platform.model.RuleViolated;

/// A file that is not read, with the reason in words a clerk understands.
public class FileRefused extends RuleViolated {

  /// @param key one of `file.empty`, `file.too-large`, `file.damaged`, `file.password`,
  ///     `file.bomb`, `file.not-office` (with what it seems to be; `.program`, `.unknown`),
  ///     `file.unsafe`
  public FileRefused(String key, Object... arguments) {
    super("file", key, arguments);
  }
}
