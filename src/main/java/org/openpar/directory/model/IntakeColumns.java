package org.openpar.directory.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.platform.text.Normal;

/// The columns of one kind of sheet.
///
/// @param all in the order in which the list goes out
/// @param needed without one of each a sheet cannot be read
public record IntakeColumns(List<IntakeField> all, List<List<IntakeField>> needed) {

  public IntakeColumns {
    all = List.copyOf(all);
    needed = List.copyOf(needed);
  }

  /// The column a header stands for; case, marks and spaces do not matter.
  public Optional<IntakeField> of(String header) {
    String folded = Normal.fold(header);
    return all.stream().filter(field -> Normal.fold(field.header()).equals(folded)).findFirst();
  }

  public boolean complete(Set<IntakeField> found) {
    return needed.stream().allMatch(oneOf -> oneOf.stream().anyMatch(found::contains));
  }

  /// "Họ và tên, Đơn vị, Chức vụ, Từ ngày".
  public String neededWords() {
    return needed.stream()
        .map(List::getFirst)
        .map(IntakeField::header)
        .collect(Collectors.joining(", "));
  }
}
