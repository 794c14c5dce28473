package org.openpar.audit;

/// Is handed sealed traces one after the other.
@FunctionalInterface
public interface SealedTraces {

  /// @param leaf its place in the tree
  /// @param hash as it was sealed
  void accept(TraceForm trace, long leaf, byte[] hash);
}
