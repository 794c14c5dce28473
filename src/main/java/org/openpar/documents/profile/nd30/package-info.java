/// The form of documents dated from 05/03/2020: NĐ 30/2020/NĐ-CP on the work of records.
@NullMarked
package org.openpar.documents.profile.nd30;

import org.jspecify.annotations.NullMarked;
