package org.openpar.directory.model;

import java.util.List;

/// Reads a sheet as lines.
public interface SheetReader {

  /// The lines with something in them, word for word.
  List<IntakeRow> read(IntakeColumns columns, String name, byte[] content);
}
