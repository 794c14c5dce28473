package org.openpar.plan.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpar.documents.FileRefused;
import org.openpar.documents.OfficeFiles;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskLine;
import org.springframework.stereotype.Service;

/// What the file of a plan says outside the tables its tasks came from: the legal bases, the
/// articles, who carries it out, who receives it. It is read from the kept file each time it is
/// asked for, so nothing the file holds is out of sight.
@Service
public class RunningText {

  private final StoredFiles files;

  RunningText(StoredFiles files) {
    this.files = files;
  }

  /// Line by line in the order of the file; empty when the kept file is none that can be read.
  public List<String> of(Plan plan, List<TaskLine> tasks) throws IOException {
    StoredFile file = files.file(new StoredFileId(plan.fileId()));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    files.copyTo(file.id(), content);
    List<Integer> tables = tasks.stream().map(TaskLine::sourceTable).distinct().toList();
    try {
      var text = new OfficeFiles().read(file.name(), content.toByteArray());
      return Lines.of(text.blocks(), tables).stream().map(Line::text).toList();
    } catch (FileRefused unreadable) {
      return List.of();
    }
  }
}
