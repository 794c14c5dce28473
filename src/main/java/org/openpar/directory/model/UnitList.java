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
import org.openpar.platform.time.DateRange;

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
  ///
  /// @param whole from the day of the act as long as the unit lives: days that are not said
  public record Addition(String name, Supplement supplement, DateRange whole) {

    /// "Sở Nội vụ: SNV Sơn La; MDD H52.18".
    public String words() {
      Stream<String> names =
          supplement.names().stream()
              .map(alias -> Dated.say(alias.alias(), alias.validity(), whole));
      Stream<String> codes =
          supplement.codes().stream()
              .map(code -> Dated.say(code.scheme() + " " + code.code(), code.validity(), whole))
              .sorted();
      return name + ": " + Stream.concat(names, codes).collect(Collectors.joining("; "));
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
