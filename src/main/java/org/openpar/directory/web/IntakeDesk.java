package org.openpar.directory.web;

import java.util.List;
import java.util.function.Function;
import org.openpar.directory.model.IntakeKind;

/// Where sheets of one kind are handed in, and what its pages say.
///
/// @param path of its pages
/// @param list the list that goes out with the same columns
/// @param nav what the list is called
/// @param words how the keys of its texts begin
/// @param sums what a sheet would do, for the reader
public record IntakeDesk<T>(
    IntakeKind<T> kind,
    String path,
    String list,
    String nav,
    String words,
    Function<T, List<Sum>> sums) {

  /// How many of one sort, and which.
  ///
  /// @param key how the keys of its words begin
  /// @param told each by its name, where a reader wants to see them
  public record Sum(String key, int count, List<String> told) {}
}
