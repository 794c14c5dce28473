package org.openpar.documents;

import java.util.List;
import org.openpar.platform.model.Doubt;

/// All the text an office file holds, in reading order.
///
/// @param notices what a person should know of the file itself: macros ignored, a remote template
///     ignored, another type than its name says, legacy font text
public record OfficeText(FileKind kind, List<OfficeBlock> blocks, List<Doubt> notices) {}
