package org.openpar.platform.persistence;

/// Work of the system itself: a start, a job, a command at the console. It says so, and only then
/// reaches the rows of all units; work of which nobody says whose it is reaches none.
///
/// Open in a try statement; what opens it once more inside changes nothing.
public final class SystemWork implements AutoCloseable {

  private static final ThreadLocal<Integer> OPEN = ThreadLocal.withInitial(() -> 0);

  private SystemWork() {}

  public static SystemWork begin() {
    OPEN.set(OPEN.get() + 1);
    return new SystemWork();
  }

  /// Whether this thread works for the system.
  public static boolean runs() {
    return OPEN.get() > 0;
  }

  @Override
  public void close() {
    int left = OPEN.get() - 1;
    if (left > 0) {
      OPEN.set(left);
    } else {
      OPEN.remove();
    }
  }
}
