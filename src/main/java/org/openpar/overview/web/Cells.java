package org.openpar.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskProgress;
import org.openpar.platform.text.Texts;

/// Where the cells of an area stand in its strip, and their sum in words for who cannot see them.
public record Cells(AreaLine area) {

  private static final int STEP = 24;
  private static final double BAR = 240;

  /// A stretch of a proportional bar.
  public record Segment(String style, double x, double width) {}

  public int width() {
    return Math.max(STEP, area.tasks().size() * STEP);
  }

  public static int x(int index) {
    return index * STEP + 1;
  }

  /// The x of the ink post: whatever is left of it and not solid is the gap.
  public double post() {
    return area.expected() * STEP - 2.5;
  }

  public static String symbol(TaskProgress task) {
    return "k-" + (task.regular() ? "r-" : "") + task.bucket().name().toLowerCase(Locale.ROOT);
  }

  public String words(Texts t) {
    return AreaLine.order().stream()
        .filter(bucket -> area.tally().of(bucket) > 0)
        .map(bucket -> area.tally().of(bucket) + " " + t.say("bucket." + bucket))
        .collect(Collectors.joining("; "));
  }

  /// One stretch a bucket, as wide as its share.
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    double x = 0;
    for (Bucket bucket : AreaLine.order()) {
      double width = BAR * area.tally().of(bucket) / area.tally().total();
      if (width > 0) {
        segments.add(new Segment(style(bucket), x, width));
        x += width;
      }
    }
    return segments;
  }

  private static String style(Bucket bucket) {
    return switch (bucket) {
      case DONE_ON_TIME -> "c-d";
      case DONE_LATE -> "c-l";
      case AWAITING -> "c-h";
      case UNSATISFACTORY, OVERDUE -> "c-x";
      case DUE_SOON -> "c-s";
      case IN_TIME, REGULAR -> "c-h";
      case NOT_YET -> "c-o";
    };
  }
}
