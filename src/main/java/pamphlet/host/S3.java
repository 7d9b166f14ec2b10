package pamphlet.host;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.HostName;
import pamphlet.report.JsonWriter;

/**
 * Amazon S3 with CloudFront, beside the site: the metadata of each object, CloudFront's response
 * headers policy, and a function that answers former addresses with 301 and folders with their
 * page. A function has at most 10 KB (Amazon CloudFront Developer Guide, "Quotas": "Quotas on
 * CloudFront Functions"). Withdrawn pages are answered as other pages are.
 */
@AutoService(HostPreset.class)
public final class S3 implements HostPreset {
  private static final int FUNCTION_SIZE_MAX_BYTES = 10 * 1024;

  @Override
  public HostName host() {
    return HostName.S3;
  }

  @Override
  public HostFiles files(HostedSite site) {
    String function = function(site);
    return HostFiles.NONE
        .aside("s3-objects.json", json(writer -> objects(writer, site)))
        .aside("cloudfront-headers.json", json(S3::policy))
        .aside("cloudfront-function.js", function)
        .refuse(problems(function));
  }

  private static List<Diagnostic> problems(String function) {
    int bytes = function.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= FUNCTION_SIZE_MAX_BYTES
        ? List.of()
        : List.of(
            HostCodes.overLimit(
                "a CloudFront function has at most 10 KB, and the site's redirects need "
                    + (bytes + 1023) / 1024
                    + " KB",
                "build with --host plain: former addresses are then small pages, without a limit;"
                    + " or keep the redirects in a CloudFront KeyValueStore"));
  }

  private static void objects(JsonWriter out, HostedSite site) throws IOException {
    SortedMap<Address, Address> moved = new TreeMap<>();
    site.redirects().forEach(redirect -> moved.put(redirect.from(), redirect.to()));
    out.object().name("objects").array();
    for (Address file : site.files()) {
      out.object().member("key", file.path());
      out.member("contentType", MediaTypes.of(file));
      out.member("cacheControl", Caching.of(site.hashed().contains(file)));
      if (moved.containsKey(file)) {
        // For buckets that are websites themselves: x-amz-website-redirect-location.
        out.member("websiteRedirectLocation", site.url(moved.get(file)));
      }
      out.endObject();
    }
    out.endArray().endObject();
  }

  /**
   * The input of {@code aws cloudfront create-response-headers-policy}. CloudFront refuses the
   * well-known security headers among the custom ones.
   */
  private static void policy(JsonWriter out) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>(Headers.security());
    out.object().member("Name", "pamphlet");
    out.name("SecurityHeadersConfig").object();
    security(out, "ContentSecurityPolicy", headers.remove("Content-Security-Policy"));
    security(out, "ReferrerPolicy", headers.remove("Referrer-Policy"));
    headers.remove("X-Content-Type-Options");
    out.name("ContentTypeOptions").object().member("Override", true).endObject();
    out.name("FrameOptions").object().member("Override", true);
    out.member("FrameOption", headers.remove("X-Frame-Options")).endObject();
    out.endObject();
    out.name("CustomHeadersConfig").object();
    out.member("Quantity", headers.size()).name("Items").array();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      out.object().member("Header", header.getKey());
      out.member("Value", header.getValue()).member("Override", true).endObject();
    }
    out.endArray().endObject().endObject();
  }

  private static void security(JsonWriter out, String name, String value) throws IOException {
    out.name(name).object().member("Override", true).member(name, value).endObject();
  }

  private static String function(HostedSite site) {
    StringBuilder out = new StringBuilder();
    out.append("// Made by Pamphlet: a CloudFront function for viewer requests (runtime 2.0).\n");
    out.append("var moved = {");
    String separator = "\n";
    for (Redirect redirect : site.redirects()) {
      for (String path : redirect.paths()) {
        String from = site.basePath() + HostedSite.asRequested(path);
        out.append(separator).append("  \"").append(from).append("\": \"");
        out.append(site.url(redirect.to())).append('"');
        separator = ",\n";
      }
    }
    out.append("\n};\n\n");
    out.append("function handler(event) {\n");
    out.append("  var request = event.request;\n");
    out.append("  if (Object.prototype.hasOwnProperty.call(moved, request.uri)) {\n");
    out.append("    return {\n      statusCode: 301,\n");
    out.append("      statusDescription: \"Moved Permanently\",\n");
    out.append("      headers: { location: { value: moved[request.uri] } }\n    };\n  }\n");
    out.append("  if (request.uri.endsWith(\"/\")) {\n    request.uri += \"index.html\";\n  }\n");
    out.append("  return request;\n}\n");
    return out.toString();
  }

  private static String json(Part part) {
    StringBuilder out = new StringBuilder();
    try {
      part.write(new JsonWriter(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private interface Part {
    void write(JsonWriter out) throws IOException;
  }
}
