package org.openpar.platform.model;

/// Something that happened and that others may care about: a record in the past tense, holding ids
/// and the facts a stranger needs. The audit trail keeps every one.
public interface DomainEvent {

  /// The thing it happened to.
  Identifier subject();
}
