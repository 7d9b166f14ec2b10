package pamphlet.cli;

import java.util.Optional;
import pamphlet.content.SiteAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a site as strictly as the settings do. */
final class BaseUrlConverter implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    Optional<String> problem = SiteAddress.problem(value);
    if (problem.isPresent()) {
      throw new TypeConversionException(problem.get());
    }
    return value;
  }
}
