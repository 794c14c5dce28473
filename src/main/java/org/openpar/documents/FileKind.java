package org.openpar.documents;

/// An office format, told by content and never by file name.
public enum FileKind {
  DOCX,
  DOC,
  XLSX,
  XLS,
  ODT,
  ODS
}
