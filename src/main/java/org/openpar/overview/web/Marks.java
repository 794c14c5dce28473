package org.openpar.overview.web;

import gg.jte.Content;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskPart;
import org.openpar.platform.text.Texts;
import org.springframework.web.util.HtmlUtils;

/// The letter and the colour of each bucket in the matrix. A letter is read where colours are not:
/// by a screen reader, on a grey printer, in a spreadsheet.
public final class Marks {

  private final Map<Bucket, String> letters = new EnumMap<>(Bucket.class);
  private final Map<Bucket, String> cells = new EnumMap<>(Bucket.class);
  private final Map<Bucket, String> firsts = new EnumMap<>(Bucket.class);

  public Marks(Texts t) {
    for (Bucket bucket : Bucket.values()) {
      String letter = t.say("matrix.mark." + bucket);
      String safe = HtmlUtils.htmlEscape(letter, "UTF-8");
      letters.put(bucket, letter);
      cells.put(bucket, "<td class=" + style(bucket) + ">" + safe);
      firsts.put(bucket, "<td class=\"" + style(bucket) + " s\">" + safe);
    }
  }

  public String letter(Bucket bucket) {
    return letters.getOrDefault(bucket, "");
  }

  /// One letter too: a page may have fifteen thousand cells.
  public static String style(Bucket bucket) {
    return switch (bucket) {
      case DONE_ON_TIME -> "a";
      case DONE_LATE -> "b";
      case AWAITING -> "c";
      case UNSATISFACTORY -> "d";
      case OVERDUE -> "e";
      case DUE_SOON -> "f";
      case IN_TIME -> "g";
      case REGULAR -> "j";
      case NOT_YET -> "o";
    };
  }

  /// The cells of a row, as short as HTML may be written.
  ///
  /// @param first the columns an area begins with, set apart by a line
  public Content cells(List<@Nullable TaskPart> parts, BitSet first) {
    StringBuilder row = new StringBuilder(parts.size() * 14);
    for (int column = 0; column < parts.size(); column++) {
      TaskPart part = parts.get(column);
      if (part == null) {
        row.append(first.get(column) ? "<td class=s>" : "<td>");
      } else {
        row.append((first.get(column) ? firsts : cells).get(part.bucket()));
      }
    }
    return output -> output.writeContent(row.toString());
  }
}
