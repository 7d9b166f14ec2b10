/**
 * Publishes to buckets. The only package that knows the AWS SDK; it is packaged apart, into {@code
 * pamphlet-s3.jar}, and reached through {@link pamphlet.deploy.Bucket} alone. Credentials come from
 * the SDK's own chain and are never read here.
 */
package pamphlet.deploy.s3;
