package pamphlet.render;

import java.awt.image.BufferedImage;

/**
 * Makes pictures smaller: each new pixel is the mean of the area that it covers. Plain arithmetic,
 * because the scaling of the graphics library differs between computers.
 */
final class Scaling {
  private Scaling() {}

  /** The picture in a smaller width, its height in proportion. */
  static BufferedImage toWidth(BufferedImage source, int width) {
    double scale = source.getWidth() / (double) width;
    int height = (int) Math.max(1, Math.round(source.getHeight() / scale));
    boolean alpha = source.getColorModel().hasAlpha();
    BufferedImage small =
        new BufferedImage(
            width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      row(source, small, y);
    }
    return small;
  }

  private static void row(BufferedImage source, BufferedImage small, int y) {
    Span rows = Span.of(y, source.getHeight(), small.getHeight());
    int[] pixels =
        source.getRGB(0, rows.first, source.getWidth(), rows.count(), null, 0, source.getWidth());
    for (int x = 0; x < small.getWidth(); x++) {
      Span columns = Span.of(x, source.getWidth(), small.getWidth());
      small.setRGB(x, y, mean(pixels, source.getWidth(), columns, rows));
    }
  }

  /** Colours weigh as much as they are opaque, so that what is clear leaves no dark fringe. */
  private static int mean(int[] pixels, int stride, Span columns, Span rows) {
    double total = 0;
    double alpha = 0;
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int y = rows.first; y < rows.last; y++) {
      for (int x = columns.first; x < columns.last; x++) {
        int pixel = pixels[(y - rows.first) * stride + x];
        double weight = rows.covered(y) * columns.covered(x);
        double seen = weight * (pixel >>> 24);
        total += weight;
        alpha += seen;
        red += seen * (pixel >> 16 & 0xFF);
        green += seen * (pixel >> 8 & 0xFF);
        blue += seen * (pixel & 0xFF);
      }
    }
    if (alpha == 0) {
      return 0;
    }
    return level(alpha / total) << 24
        | level(red / alpha) << 16
        | level(green / alpha) << 8
        | level(blue / alpha);
  }

  private static int level(double value) {
    return (int) Math.min(255, Math.round(value));
  }

  /** The old pixels that a new one covers, the outer ones in part. */
  private record Span(double from, double to, int first, int last) {
    static Span of(int index, int oldSize, int newSize) {
      double from = index * (double) oldSize / newSize;
      double to = Math.min(oldSize, (index + 1) * (double) oldSize / newSize);
      return new Span(from, to, (int) from, (int) Math.min(oldSize, Math.ceil(to)));
    }

    int count() {
      return last - first;
    }

    double covered(int pixel) {
      return Math.min(to, pixel + 1) - Math.max(from, pixel);
    }
  }
}
