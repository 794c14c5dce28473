package org.openpar.directory.web;

/// The acts of `permissions/directory.csv` that reforms need.
final class DirectoryActs {

  static final String REORGANIZE = "directory.reorganize";

  private DirectoryActs() {}
}
