package pamphlet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Escape;
import pamphlet.model.Fragment;
import pamphlet.model.ImageSize;
import pamphlet.model.ImageUse;
import pamphlet.model.Phone;
import pamphlet.model.Piece;
import pamphlet.model.RedFlag;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.model.Target;
import pamphlet.render.view.Markup;

/** Fills the slots of fragments. Only here is it known which page a fragment is shown on. */
public final class Fragments {
  private static final String ASYNC = " decoding=\"async\">";

  private final Site site;
  private final Messages messages;
  private final ExerciseCards cards;
  private final SmallPictures pictures;

  Fragments(Site site, Messages messages, ExerciseCards cards, SmallPictures pictures) {
    this.site = site;
    this.messages = messages;
    this.cards = cards;
    this.pictures = pictures;
  }

  /** A fragment as it stands on {@code page}; its pictures load when they come into view. */
  public String html(Fragment fragment, Address page) {
    return new Filling(page, false).fill(fragment);
  }

  /** As {@link #html}, for a template. */
  public Markup markup(Fragment fragment, Address page) {
    return new Markup(html(fragment, page));
  }

  /**
   * The text of a page.
   *
   * @param firstPictureAtOnce whether the first picture is near the top of the page and is loaded
   *     at once
   */
  public Markup body(Fragment fragment, Address page, boolean firstPictureAtOnce) {
    return new Markup(new Filling(page, firstPictureAtOnce).parts(fragment));
  }

  /** An {@code img} element with the size read from the file. */
  public Markup picture(ImageUse use, Address page, boolean atOnce) {
    return new Markup(new Filling(page, atOnce).picture(use));
  }

  /** The edition's number of a placeholder as a link. */
  public Markup phone(String name) {
    return new Markup(telephone(name));
  }

  /** The reference that {@code page} writes to reach {@code target}. */
  public String href(Target target, Address page) {
    if (target instanceof Target.Page to) {
      Address there = to.page().address();
      if (to.anchor().isEmpty()) {
        return there.from(page);
      }
      String anchor = isRetired(to) ? "" : "#" + to.anchor();
      return (there.equals(page) ? "" : there.from(page)) + anchor;
    }
    return target instanceof Target.File file
        ? file.file().address().from(page)
        : ((Target.External) target).url();
  }

  /** What is left of a retired page is a notice, without the places of its text. */
  private boolean isRetired(Target.Page target) {
    return site.page(target.page()).filter(p -> p.state() == ReviewState.RETIRED).isPresent();
  }

  private String telephone(String name) {
    Phone phone = site.settings().phones().get(name);
    if (phone == null) {
      throw new IllegalStateException("this edition has no number for " + name);
    }
    // The groups of a number would change places in a text that runs from right to left.
    String direction = messages.get("direction").equals("rtl") ? " dir=\"ltr\"" : "";
    return "<a class=\"tel\""
        + direction
        + " href=\"tel:"
        + Escape.html(phone.dial())
        + "\">"
        + Escape.html(phone.display())
        + "</a>";
  }

  /** One fragment on its way into one page. */
  private final class Filling {
    private final Address page;
    private boolean atOnce;

    Filling(Address page, boolean atOnce) {
      this.page = page;
      this.atOnce = atOnce;
    }

    List<String> parts(Fragment fragment) {
      List<String> parts = new ArrayList<>(fragment.pieces().size());
      for (Piece piece : fragment.pieces()) {
        parts.add(text(piece));
      }
      return parts;
    }

    String fill(Fragment fragment) {
      List<Piece> pieces = fragment.pieces();
      if (pieces.size() == 1) {
        return text(pieces.get(0));
      }
      StringBuilder out = new StringBuilder();
      for (Piece piece : pieces) {
        out.append(text(piece));
      }
      return out.toString();
    }

    private String text(Piece piece) {
      if (piece instanceof Piece.Html finished) {
        return finished.html();
      } else if (piece instanceof Piece.Href link) {
        return Escape.html(href(link.target(), page));
      } else if (piece instanceof Piece.Message word) {
        return Escape.html(messages.get(word.key()));
      } else if (piece instanceof Piece.Phone phone) {
        return telephone(phone.name());
      } else if (piece instanceof Piece.Picture image) {
        return picture(image.use());
      }
      return crossPage(piece);
    }

    private String crossPage(Piece piece) {
      if (piece instanceof Piece.Action action) {
        return fill(site.settings().redFlagActions().getOrDefault(action.level(), Fragment.EMPTY));
      } else if (piece instanceof Piece.ExerciseCards list) {
        return cards.html(list.exercises(), page);
      } else if (piece instanceof Piece.IncludedRedFlags included) {
        return signs(site.redFlagLists().getOrDefault(included.from(), List.of()));
      } else if (piece instanceof Piece.LiftedCard card) {
        return lifted(card.anchor());
      }
      throw new IllegalStateException("a piece that nobody shows: " + piece);
    }

    private String picture(ImageUse use) {
      String size =
          Optional.ofNullable(site.assets().get(use.src()))
              .flatMap(asset -> asset.image())
              .map(full -> size(full) + pictures.attributes(use.src(), full.width(), page))
              .orElse("");
      String loading = atOnce ? "" : " loading=\"lazy\"";
      atOnce = false;
      String src = Escape.html(use.src().address().from(page));
      String alt = Escape.html(use.alt());
      return "<img src=\"" + src + "\" alt=\"" + alt + "\"" + size + loading + ASYNC;
    }

    private String signs(List<RedFlag> signs) {
      StringBuilder out = new StringBuilder();
      for (RedFlag sign : signs) {
        // No id: the sign's own page has it, and a page may show one list twice.
        out.append("<li>").append(fill(sign.html())).append("</li>\n");
      }
      return out.toString();
    }

    private String lifted(String anchor) {
      return "<p class=\"lifted\"><a href=\"#"
          + Escape.html(anchor)
          + "\">"
          + Escape.html(messages.get("article.lifted"))
          + "</a></p>\n";
    }
  }

  private static String size(ImageSize size) {
    return " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
  }
}
