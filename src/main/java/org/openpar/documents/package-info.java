/// Documents: papers as they come and go. It keeps files byte for byte, refuses dangerous ones,
/// reads Word, Excel and OpenDocument files as paragraphs and grids, writes Word in the official
/// form of a date and lists as Excel or CSV.
///
/// It never understands what a paper says (plan does). Start at [OfficeFiles], [OfficeText] and
/// [OfficeBlock.Grid]. Serves NĐ 30/2020/NĐ-CP and TT 01/2011/TT-BNV on the form of documents.
@ApplicationModule(
    displayName = "Văn bản",
    allowedDependencies = {"identity"})
@NullMarked
package org.openpar.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
