package org.openpar.directory.model;

import java.util.List;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.identity.Actor;

/// One kind of sheet: what it is held against, and the door of the register it goes through.
///
/// @param <T> what a sheet would do
public interface IntakeKind<T> {

  /// As the table of sheets calls it.
  String name();

  IntakeColumns columns();

  /// Changes nothing, and asks the database as often for fifty thousand lines as for one.
  IntakeReport<T> check(List<IntakeRow> rows, Intake intake, Actor actor);

  /// Keeps everyone else from changing what is known until the end of the transaction.
  void closeRegister();

  void write(T meant, Intake intake, Actor actor);
}
