package org.openpar.platform.persistence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Something read from the database and kept in memory until it changes there, whichever running
/// copy of the application changes it. The transaction that changes it sees its own change at once,
/// everybody else sees it when it is committed.
public final class Remembered<T> {

  private record Kept<T>(long edition, T thing) {}

  /// What a transaction sees that has changed it.
  private static final class Own<T> {
    private @Nullable T thing;
  }

  private final Editions editions;
  private final String name;
  private final Supplier<T> fresh;
  private volatile @Nullable Kept<T> kept;

  /// @param name what it is among all that is remembered ("organization.units")
  /// @param fresh reads it
  public Remembered(Editions editions, String name, Supplier<T> fresh) {
    this.editions = editions;
    this.name = name;
    this.fresh = fresh;
  }

  /// The same object until it changes.
  public T now() {
    Own<T> own = own();
    if (own == null) {
      return shared();
    }
    T thing = own.thing;
    if (thing == null) {
      thing = fresh.get();
      own.thing = thing;
    }
    return thing;
  }

  /// Told by who has changed it, in the transaction of the change.
  public void change() {
    editions.raise(name);
    Own<T> own = own();
    if (own != null) {
      own.thing = null;
      return;
    }
    Own<T> begun = new Own<>();
    TransactionSynchronizationManager.bindResource(this, begun);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void suspend() {
            TransactionSynchronizationManager.unbindResource(Remembered.this);
          }

          @Override
          public void resume() {
            TransactionSynchronizationManager.bindResource(Remembered.this, begun);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
          }
        });
  }

  /// The edition is asked for before the thing is read: what is read may be newer than it says, and
  /// is then read once more, but never older.
  private T shared() {
    long edition = editions.of(name);
    Kept<T> known = kept;
    if (known == null || known.edition() != edition) {
      known = new Kept<>(edition, fresh.get());
      kept = known;
    }
    return known.thing();
  }

  @SuppressWarnings("unchecked")
  private @Nullable Own<T> own() {
    return (Own<T>) TransactionSynchronizationManager.getResource(this);
  }
}
