/// What execution does when other modules have news. All of it stands on one screen: [Reactions].
@NullMarked
package org.openpar.execution.reaction;

import org.jspecify.annotations.NullMarked;
