package io.codeqr.webhooks.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A folder with a folder of Parquet for each table: {@code <table>/day=<day>/<commit>-<n>.parquet}.
 *
 * <p>A commit is written below {@code _staging}; then the list of its files is written below {@code
 * _commits}, in one step; then the files are moved to their places. What breaks off before the list
 * is there has written nothing; what breaks off later is finished by whoever makes the same commit
 * again. So a commit, by its name, happens once.
 */
final class Lake {
  private final Path root;
  private final FileSystem files;

  private Lake(Path root, FileSystem files) {
    this.root = root;
    this.files = files;
  }

  static Lake at(SparkSession spark, String folder) {
    org.apache.spark.sql.classic.SparkSession session =
        (org.apache.spark.sql.classic.SparkSession) spark;
    Path root = new Path(folder);
    try {
      FileSystem files = root.getFileSystem(session.sessionState().newHadoopConf());
      return new Lake(files.makeQualified(root), files);
    } catch (IOException error) {
      throw new UncheckedIOException("opening " + folder, error);
    }
  }

  /**
   * Writes rows of {@link LakeRows}.
   *
   * @param commit the name of the commit
   * @return whether the rows were read; not if this commit had been made before, all but its end
   */
  boolean append(Dataset<Row> rows, String commit) {
    try {
      boolean isNew = !files.exists(manifest(commit));
      if (isNew) {
        Path staging = staging(commit);
        rows.write()
            .format(LakeFormat.class.getName())
            .option("compression", "zstd")
            .partitionBy("table", "day")
            .mode("overwrite")
            .save(staging.toString());
        writeManifest(commit, staging);
      }
      move(commit);
      return isNew;
    } catch (IOException error) {
      throw new UncheckedIOException("writing " + root, error);
    }
  }

  /** Forgets that a commit was made, which nobody will make again. */
  void forget(String commit) {
    try {
      files.delete(manifest(commit), false);
    } catch (IOException error) {
      throw new UncheckedIOException("deleting " + manifest(commit), error);
    }
  }

  private void writeManifest(String commit, Path staging) throws IOException {
    Path written = new Path(root, "_commits/." + commit);
    try (FSDataOutputStream out = files.create(written, true)) {
      String text = String.join("\n", filesBelow(staging));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(written, manifest(commit))) {
      throw new IOException("cannot rename " + written);
    }
  }

  /** The staged files relative to the staging folder, in their order. */
  private List<String> filesBelow(Path staging) throws IOException {
    String prefix = files.makeQualified(staging) + "/";
    List<String> found = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> all = files.listFiles(staging, true);
    while (all.hasNext()) {
      String path = all.next().getPath().toString();
      if (path.endsWith(".parquet")) {
        found.add(path.substring(prefix.length()));
      }
    }
    found.sort(null);
    return found;
  }

  private void move(String commit) throws IOException {
    List<String> staged;
    try (FSDataInputStream in = files.open(manifest(commit))) {
      staged = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    for (int index = 0; index < staged.size(); index++) {
      Path from = new Path(staging(commit), staged.get(index));
      String[] parts = staged.get(index).split("/");
      String table = parts[0].substring("table=".length());
      String name = String.format(Locale.ROOT, "%s-%05d.parquet", commit, index);
      Path to = new Path(root, table + "/" + parts[1] + "/" + name);
      if (files.exists(from)) {
        files.mkdirs(to.getParent());
        // Where a rename is a copy, a part of it may be there.
        files.delete(to, false);
        if (!files.rename(from, to)) {
          throw new IOException("cannot move " + from + " to " + to);
        }
      } else if (!files.exists(to)) {
        throw new IOException("neither " + from + " nor " + to + " is there");
      }
    }
    files.delete(staging(commit), true);
  }

  private Path staging(String commit) {
    return new Path(root, "_staging/" + commit);
  }

  private Path manifest(String commit) {
    return new Path(root, "_commits/" + commit);
  }
}
