package org.openpar.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trail, to be read only: nothing but the trail itself can write to it.
@Service
public class AuditTrail {

  private final TraceReader traces;

  AuditTrail(TraceReader traces) {
    this.traces = traces;
  }

  /// The trail of a database, for a command that has no application around it.
  public static AuditTrail in(DataSource database) {
    return new AuditTrail(new TraceReader(JdbcClient.create(database)));
  }

  /// The traces that answer a search, newest first.
  @Transactional(readOnly = true)
  public List<Trace> listOf(TraceSearch search) {
    return traces.listOf(search);
  }

  /// Like [#listOf] trace by trace, for exports of any length.
  @Transactional(readOnly = true)
  public void each(TraceSearch search, Consumer<Trace> trace) {
    traces.each(search, trace);
  }

  /// Those of the first `size` leaves that answer a search, in the order of the leaves.
  @Transactional(readOnly = true)
  public void eachSealed(TraceSearch search, long size, SealedTraces traces) {
    this.traces.eachSealed(search, size, traces);
  }

  /// The history of one thing, oldest first.
  @Transactional(readOnly = true)
  public List<Trace> history(UUID subject) {
    return traces.history(subject);
  }
}
