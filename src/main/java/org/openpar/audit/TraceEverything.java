package org.openpar.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.EventsTogether;
import org.openpar.platform.model.Identifier;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.event.AfterConvertCallback;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a trace of every event and of every aggregate that is saved, inside the transaction that
/// does it. What an aggregate was before is remembered when it is loaded.
@Component
class TraceEverything implements AfterConvertCallback<Object>, AfterSaveCallback<Object> {

  /// The field of a [ChangeEvent] that is written beside it and not in it.
  private static final String FORMER = "former";

  private final TraceStore traces;
  private final Snapshots snapshots;
  private final RelationalMappingContext mapping;

  TraceEverything(TraceStore traces, Snapshots snapshots, RelationalMappingContext mapping) {
    this.traces = traces;
    this.snapshots = snapshots;
    this.mapping = mapping;
  }

  @EventListener
  void on(DomainEvent event) {
    traces.add(deed(event));
  }

  @EventListener
  void on(EventsTogether many) {
    traces.addAll(many.events().stream().map(this::deed).toList());
  }

  private Deed deed(DomainEvent event) {
    ChangeEvent former = event instanceof ChangeEvent change ? change.former() : null;
    return new Deed(
        event.getClass().getSimpleName(),
        kindOf(event.subject()),
        event.subject().value(),
        Outcome.DONE,
        former == null ? null : alone(former),
        alone(event));
  }

  /// An event without what it says of the time before it.
  private JsonNode alone(DomainEvent event) {
    JsonNode told = snapshots.of(event);
    if (event instanceof ChangeEvent) {
      ((ObjectNode) told).remove(FORMER);
    }
    return told;
  }

  @Override
  public Object onAfterConvert(Object aggregate) {
    if (TransactionSynchronizationManager.isSynchronizationActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      loaded().put(idOf(aggregate), snapshots.of(aggregate));
    }
    return aggregate;
  }

  @Override
  public Object onAfterSave(Object aggregate) {
    JsonNode after = snapshots.of(aggregate);
    JsonNode before = loaded().put(idOf(aggregate), after.deepCopy());
    if (before == null || narrowed(before, after)) {
      String kind = aggregate.getClass().getSimpleName();
      traces.add(new Deed(kind, kind, idOf(aggregate), Outcome.DONE, before, after));
    }
    return aggregate;
  }

  private boolean narrowed(JsonNode before, JsonNode after) {
    return snapshots.narrow((ObjectNode) before, (ObjectNode) after);
  }

  private UUID idOf(Object aggregate) {
    @Nullable Object id =
        mapping
            .getRequiredPersistentEntity(aggregate.getClass())
            .getIdentifierAccessor(aggregate)
            .getIdentifier();
    return Objects.requireNonNull((Identifier) id).value();
  }

  private static String kindOf(Identifier subject) {
    return subject.getClass().getSimpleName().replaceFirst("Id$", "");
  }

  /// What this transaction has loaded, by id; forgotten when it ends.
  @SuppressWarnings("unchecked")
  private Map<UUID, JsonNode> loaded() {
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound == null) {
      bound = new HashMap<UUID, JsonNode>();
      TransactionSynchronizationManager.bindResource(this, bound);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResource(TraceEverything.this);
            }
          });
    }
    return (Map<UUID, JsonNode>) bound;
  }
}
