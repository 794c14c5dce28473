/// Audit: who changed what, when, for which unit, from what to what. A trace is written in the same
/// transaction as the change, so there is never one without the other, and is never changed again.
///
/// What is written is sealed outside the reach of whoever owns the database (`seal`), and can be
/// checked by anyone (`command`).
///
/// It knows no domain: it hears every [org.openpar.platform.model.DomainEvent] and every saved
/// aggregate. Only for the reader it asks organization what units and persons are called. Start at
/// [AuditTrail]. Serves NĐ 333/2026/NĐ-CP on logs and TCVN 14423:2026, 5.8.2.1.
@ApplicationModule(
    displayName = "Nhật ký",
    allowedDependencies = {"identity", "documents"})
@NullMarked
package org.openpar.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
