package pamphlet.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import pamphlet.model.Address;
import pamphlet.publish.BuiltFile;
import pamphlet.publish.BuiltSite;

/**
 * The finished site that is published.
 *
 * @param folder where it lies
 * @param files its files by address
 */
public record SiteSource(Path folder, SortedMap<Address, BuiltFile> files) {
  /**
   * The site in a folder.
   *
   * @throws DeployException if no build has been there, or its manifest is damaged
   */
  public static SiteSource open(Path folder) throws IOException {
    SortedMap<Address, BuiltFile> files =
        BuiltSite.read(folder)
            .orElseThrow(
                () ->
                    new DeployException(
                        DeployCodes.CHANGED,
                        folder.getFileName().toString(),
                        "there is no finished site in this folder",
                        "build it, then publish again"));
    return new SiteSource(folder, files);
  }

  /** The content of a file, checked against the manifest. */
  byte[] bytes(BuiltFile file) throws IOException {
    byte[] bytes = read(file.address());
    if (!BuiltSite.sha256(bytes).equals(file.sha256())) {
      throw changed(file.address());
    }
    return bytes;
  }

  private byte[] read(Address address) throws IOException {
    try {
      return Files.readAllBytes(folder.resolve(address.path()));
    } catch (NoSuchFileException e) {
      throw changed(address);
    }
  }

  private DeployException changed(Address address) {
    return new DeployException(
        DeployCodes.CHANGED,
        folder.getFileName() + "/" + address.path(),
        "this file has changed since the site was built",
        "let no other build write to the folder meanwhile, then publish again");
  }
}
