package pamphlet.browser;

/** A command that the browser refused, or a script that threw. */
public final class DevtoolsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DevtoolsException(String message) {
    super(message);
  }

  DevtoolsException(String message, Throwable cause) {
    super(message, cause);
  }
}
