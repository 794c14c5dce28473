package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.IntakeField;
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
        .with(Column.text(IntakeField.NAME.header(), 28), post -> holder(post, Post.Holder::name))
        .with(Column.text(IntakeField.EMAIL.header(), 30), post -> holder(post, Post.Holder::email))
        .with(Column.text(IntakeField.PHONE.header(), 16), post -> holder(post, Post.Holder::phone))
        .with(Column.text(IntakeField.UNIT.header(), 34), post -> unit(post, Unit::name))
        .with(Column.text(IntakeField.KEY.header(), 18), post -> unit(post, Unit::key))
        .with(Column.text(IntakeField.TITLE.header(), 36), Post::title)
        .with(Column.label(IntakeField.RANK.header(), 14), post -> IntakeField.words(post.rank()))
        .with(
            Column.label(IntakeField.MORE.header(), 12),
            post -> holder(post, holder -> holder.main() ? "" : "x"))
        .with(
            Column.date(IntakeField.FROM.header(), 14),
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
