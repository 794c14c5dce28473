package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.PersonField;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.organization.Post;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Texts;

/// The list of people as a file: the very columns a filled sheet comes back with.
record PeopleListing(LocalDate day, Map<UnitId, Unit> units, Texts t) {

  Listing<Post> list() {
    return Listing.<Post>of(
            "can-bo-" + day,
            t.say("directory.people"),
            t.say("directory.people.title"),
            t.say("directory.as-of", t.date(day)))
        .with(Column.text(PersonField.NAME.header(), 28), post -> holder(post, Post.Holder::name))
        .with(Column.text(PersonField.EMAIL.header(), 30), post -> holder(post, Post.Holder::email))
        .with(Column.text(PersonField.PHONE.header(), 16), post -> holder(post, Post.Holder::phone))
        .with(Column.text(PersonField.UNIT.header(), 34), post -> unit(post, Unit::name))
        .with(Column.text(PersonField.KEY.header(), 18), post -> unit(post, Unit::key))
        .with(Column.text(PersonField.TITLE.header(), 36), Post::title)
        .with(Column.label(PersonField.RANK.header(), 14), post -> PersonField.words(post.rank()))
        .with(
            Column.label(PersonField.MORE.header(), 12),
            post -> holder(post, holder -> holder.main() ? "" : "x"))
        .with(
            Column.date(PersonField.FROM.header(), 14),
            post -> holder(post, holder -> holder.held().first()));
  }

  private interface Told<S> {
    @Nullable Object of(S whom);
  }

  private static @Nullable Object holder(Post post, Told<Post.Holder> told) {
    return post.holder() == null ? null : told.of(post.holder());
  }

  private @Nullable Object unit(Post post, Told<Unit> told) {
    Unit unit = units.get(post.unit());
    return unit == null ? null : told.of(unit);
  }
}
