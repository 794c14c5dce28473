package org.openpar.directory.model;

/// Reads a sheet as lines.
public interface SheetReader {

  SheetLines read(IntakeColumns columns, String name, byte[] content);
}
