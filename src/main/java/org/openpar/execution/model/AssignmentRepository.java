package org.openpar.execution.model;

import java.util.Optional;
import org.openpar.execution.AssignmentId;
import org.springframework.data.repository.Repository;

/// The table of assignments, version checked.
interface AssignmentRepository extends Repository<Assignment, AssignmentId> {

  Optional<Assignment> findById(AssignmentId id);

  Assignment save(Assignment assignment);
}
