package org.openpar.directory.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.organization.LegalAct;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.Supplement;
import org.openpar.organization.UnitChange;

/// What a sheet of units would do on the word of an act.
public record UnitList(LegalAct act, List<Founding> foundings, List<Addition> additions) {

  /// A unit the act establishes.
  public record Founding(IntakeRow row, UnitChange unit) {

    /// "UBND xã Mường Tè, UBND huyện Vân Hồ".
    public String words() {
      String parent = IntakeUnits.words(row.at(UnitField.PARENT));
      String name = IntakeUnits.words(row.at(UnitField.NAME));
      return parent.isEmpty() ? name : name + ", " + parent;
    }
  }

  /// What a unit of the register is given besides.
  public record Addition(String name, Supplement supplement) {

    /// "Sở Nội vụ: SNV Sơn La; MDD H52.18".
    public String words() {
      Stream<String> codes =
          supplement.codes().entrySet().stream()
              .map(code -> code.getKey() + " " + code.getValue())
              .sorted();
      return name
          + ": "
          + Stream.concat(supplement.names().stream(), codes).collect(Collectors.joining("; "));
    }
  }

  ReorganizationDraft draft() {
    return new ReorganizationDraft(
        act,
        foundings.stream()
            .map(
                founding ->
                    SuccessionDraft.of(SuccessionKind.ESTABLISH, List.of(), founding.unit()))
            .toList());
  }

  List<Supplement> supplements() {
    return additions.stream().map(Addition::supplement).toList();
  }
}
