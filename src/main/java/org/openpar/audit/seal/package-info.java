/// The seal: traces become leaves of a Merkle tree (RFC 6962) whose root is signed again and again,
/// each signature naming the root before it. Nobody can change, drop, add or reorder a sealed trace
/// without the root telling, not even whoever owns the database.
///
/// Here also lies what checks it, which needs no server and, for an export, no database. Start at
/// [Sealer] and [TrailVerifier].
@NullMarked
package org.openpar.audit.seal;

import org.jspecify.annotations.NullMarked;
