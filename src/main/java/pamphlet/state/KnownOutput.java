package pamphlet.state;

/** An output of the last build. */
public final class KnownOutput {
  private final Key key;
  private final Stamp stamp;
  private final byte[] trace;

  /**
   * @param key the hash of all that it was made from
   * @param stamp the file on disk
   * @param trace what a check of all outputs needs to know of it; is not copied
   */
  public KnownOutput(Key key, Stamp stamp, byte[] trace) {
    this.key = key;
    this.stamp = stamp;
    this.trace = trace;
  }

  /** The hash of all that it was made from. */
  public Key key() {
    return key;
  }

  /** The file on disk. */
  public Stamp stamp() {
    return stamp;
  }

  /** What a check of all outputs needs to know of it; must not be changed. */
  public byte[] trace() {
    return trace;
  }

  /** The same output with another stamp. */
  public KnownOutput with(Stamp other) {
    return new KnownOutput(key, other, trace);
  }

  void write(Out out) {
    out.key(key);
    stamp.write(out);
    out.block(trace);
  }

  static KnownOutput read(In in) {
    return new KnownOutput(in.key(), Stamp.read(in), in.block().rest());
  }
}
