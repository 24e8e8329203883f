package io.codeqr.webhooks.spark;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The lines of a file as bodies. What cannot be decompressed ends the file with a row that says so;
 * what cannot be read fails the task, which Spark tries again.
 */
final class BodyLines implements Iterator<Row> {
  /** Of a longer line, only the place is kept. */
  private static final int MOST_BYTES = 64 << 20;

  private static final int CHUNK = 1 << 16;

  private final String source;
  private final InputStream in;
  private final Stored stored;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int end;
  private long position;
  private boolean isDone;
  private Row row;

  private BodyLines(String source, InputStream in, Stored stored) {
    this.source = source;
    this.in = in;
    this.stored = stored;
  }

  static BodyLines open(String source, Configuration configuration) throws IOException {
    Path path = new Path(source);
    Stored stored = new Stored(path.getFileSystem(configuration).open(path));
    CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
    InputStream in = codec == null ? stored : codec.createInputStream(stored);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(in));
    return new BodyLines(source, in, stored);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  @Override
  public boolean hasNext() {
    while (row == null && !isDone) {
      row = read();
    }
    return row != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row found = row;
    row = null;
    return found;
  }

  /** The next line; null if it is blank. */
  private Row read() {
    position++;
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK / 16);
      long length = readLine(line);
      if (length > MOST_BYTES) {
        return problem("a line of more than " + (MOST_BYTES >> 20) + " MiB");
      }
      byte[] body = line.toByteArray();
      return isBlank(body) ? null : RowFactory.create(body, source, null, position, null);
    } catch (IOException corrupt) {
      isDone = true;
      if (stored.failure != null) {
        throw new UncheckedIOException("reading " + source, stored.failure);
      }
      return problem("the file cannot be decompressed from here on: " + corrupt.getMessage());
    }
  }

  private Row problem(String problem) {
    return RowFactory.create(null, source, null, position, problem);
  }

  /** Reads up to the end of a line, and gives its length. */
  private long readLine(ByteArrayOutputStream line) throws IOException {
    long length = 0;
    while (true) {
      if (next == end) {
        int count = in.read(chunk);
        if (count < 0) {
          isDone = true;
          return length;
        }
        next = 0;
        end = count;
      }
      int start = next;
      while (next < end && chunk[next] != '\n') {
        next++;
      }
      length += next - start;
      if (length <= MOST_BYTES) {
        line.write(chunk, start, next - start);
      }
      if (next < end) {
        next++;
        return length;
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte one : line) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The file as it is stored, which remembers that it could not be read. */
  private static final class Stored extends FilterInputStream {
    private IOException failure;

    Stored(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException error) {
        failure = error;
        throw error;
      }
    }
  }
}
