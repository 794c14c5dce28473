package org.openpar.cascade.model;

/// Reads a unit's sheet.
public interface UnitSheetReader {

  /// @throws org.openpar.platform.model.RuleViolated when it is no sheet that was made here
  UnitSheet read(String name, byte[] content);
}
