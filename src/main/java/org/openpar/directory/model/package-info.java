/// What the directory does with people and posts: who may, a handover in one step, a sheet that is
/// looked through before it is taken over.
@NullMarked
package org.openpar.directory.model;

import org.jspecify.annotations.NullMarked;
