package pamphlet.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.options.ListContainerOptions;
import org.jclouds.blobstore.options.PutOptions;
import org.jclouds.blobstore.util.ForwardingBlobStore;
import org.jclouds.io.ContentMetadata;

/** S3Proxy on a free port of this machine, over a store in memory that records what is done. */
final class S3Server implements AutoCloseable {
  static final String KEY = "local-identity";
  static final String SECRET = "local-credential-that-is-never-shown";

  /** What was done, such as {@code put index.html}. */
  final List<String> operations = Collections.synchronizedList(new ArrayList<>());

  volatile Runnable afterEach = () -> {};

  /** What the server says when it is stopped in the middle is no news to its test. */
  private static final Logger NOISE = Logger.getLogger("org.jclouds");

  private final BlobStoreContext context;
  private final String bucket;
  private S3Proxy proxy;
  private int port;

  private S3Server(BlobStoreContext context, String bucket) {
    this.context = context;
    this.bucket = bucket;
  }

  static S3Server start(String bucket) throws Exception {
    NOISE.setLevel(Level.OFF);
    BlobStoreContext context =
        ContextBuilder.newBuilder(new TransientApiMetadata()).buildView(BlobStoreContext.class);
    context.getBlobStore().createContainerInLocation(null, bucket);
    S3Server server = new S3Server(context, bucket);
    server.restart();
    return server;
  }

  /** Starts the server again, on the same port, with what it held. */
  void restart() throws Exception {
    proxy =
        S3Proxy.builder()
            .blobStore(new Recorder(context.getBlobStore()))
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
            .build();
    proxy.start();
    port = proxy.getPort();
  }

  /** Ends the server and every connection. */
  void stop() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  void put(String key, String text) {
    BlobStore store = context.getBlobStore();
    store.putBlob(bucket, store.blobBuilder(key).payload(text).build());
  }

  /** The objects below a prefix as texts, without the list of what was published. */
  SortedMap<String, String> texts(String prefix) {
    SortedMap<String, String> texts = new TreeMap<>();
    ListContainerOptions all = ListContainerOptions.Builder.recursive().prefix(prefix);
    for (StorageMetadata object : context.getBlobStore().list(bucket, all)) {
      Blob blob = context.getBlobStore().getBlob(bucket, object.getName());
      if (blob != null && !object.getName().endsWith(State.ADDRESS.path())) {
        texts.put(object.getName().substring(prefix.length()), text(blob));
      }
    }
    return texts;
  }

  private static String text(Blob blob) {
    try (InputStream in = blob.getPayload().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  String header(String key, String name) {
    ContentMetadata metadata =
        context.getBlobStore().getBlob(bucket, key).getMetadata().getContentMetadata();
    return name.equals("Cache-Control") ? metadata.getCacheControl() : metadata.getContentType();
  }

  @Override
  public void close() {
    stop();
    context.close();
  }

  /** Notes what changes. */
  private final class Recorder extends ForwardingBlobStore {
    Recorder(BlobStore store) {
      super(store);
    }

    @Override
    public String putBlob(String container, Blob blob) {
      return noted("put " + blob.getMetadata().getName(), () -> super.putBlob(container, blob));
    }

    @Override
    public String putBlob(String container, Blob blob, PutOptions options) {
      return noted(
          "put " + blob.getMetadata().getName(), () -> super.putBlob(container, blob, options));
    }

    @Override
    public void removeBlob(String container, String name) {
      noted(
          "delete " + name,
          () -> {
            super.removeBlob(container, name);
            return null;
          });
    }

    private synchronized <T> T noted(String operation, Supplier<T> change) {
      T result = change.get();
      operations.add(operation);
      afterEach.run();
      return result;
    }
  }
}
