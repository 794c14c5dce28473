package org.openpar.organization;

import java.util.List;
import org.openpar.platform.model.Doubt;

/// What a phrase of agencies was understood to name, beside its words.
///
/// @param shape the shapes of its parts in reading order, in the notation of the handbook
///     ("UNIT+GROUP(relevant)", "UNIT×3", "GROUP-UNIT")
public record AgencyReading(
    String words, List<AgencyPart> parts, String shape, List<Doubt> doubts) {}
