package org.openpar.plan.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells where the task begins among the paragraphs before its labels; the ones above it are
/// headings.
///
/// @param labelMark the bullet of the labels; bullets like it inside a task are activities of
///     it, other bullets are tasks themselves
/// @param among whether a bullet follows the labels, and so is a task beside this one
record TaskParagraphs(List<Line> paragraphs, @Nullable String labelMark, boolean among) {

  int start() {
    int numbered = lastNumbered();
    int next = numbered + 1;
    boolean last = next == paragraphs.size();
    if (numbered < 0) {
      return firstOfOwn(0);
    }
    boolean heading = !last && (isTitle(numbered) || isOtherBullet(next)) && !isInBold(numbered);
    return heading ? firstOfOwn(next) : numbered;
  }

  private int lastNumbered() {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      if (Numeral.numbered(paragraphs.get(i).text()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /// In capitals, in bold above plain text, or by the words of an area.
  private boolean isTitle(int index) {
    String title = Heading.of(paragraphs.get(index).text()).title();
    return Words.capitals(title)
        || paragraphs.get(index).bold() && !paragraphs.getLast().bold()
        || Vocabulary.STANDARD.begins("title", title);
  }

  /// A task in bold above its activities, whose bullets are like those of the labels.
  private boolean isInBold(int index) {
    String title = Heading.of(paragraphs.get(index).text()).title();
    return !among
        && paragraphs.get(index).bold()
        && !Words.capitals(title)
        && !Vocabulary.STANDARD.begins("title", title)
        && paragraphs.stream().skip(index + 1L).allMatch(this::isActivity);
  }

  private boolean isActivity(Line line) {
    return Mark.of(line.text())
        .filter(mark -> mark.bullet() && mark.style().equals(labelMark))
        .isPresent();
  }

  private boolean isOtherBullet(int index) {
    return Mark.of(paragraphs.get(index).text())
        .filter(Mark::bullet)
        .filter(mark -> labelMark == null || !mark.style().equals(labelMark))
        .isPresent();
  }

  /// Without a number the last bulleted paragraph begins the task, or the last paragraph at all.
  private int firstOfOwn(int from) {
    for (int i = paragraphs.size() - 1; i >= from; i--) {
      if (isOtherBullet(i)) {
        return i;
      }
    }
    return paragraphs.size() - 1;
  }
}
