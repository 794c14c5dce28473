/// Agenda: what is due for a person, day by day, on a page and in the calendar of his telephone.
///
/// It owns no duty: modules that have some say so as [org.openpar.identity.DueSource]. Start at
/// [org.openpar.agenda.model.Agendas].
@ApplicationModule(
    displayName = "Lịch",
    allowedDependencies = {"identity", "documents"})
@NullMarked
package org.openpar.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
