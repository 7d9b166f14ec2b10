package pamphlet.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import pamphlet.model.Asset;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.RedFlag;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;
import pamphlet.render.Overview;
import pamphlet.render.Reads;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
import pamphlet.state.KnownPage;

/**
 * The hashes of what outputs are made from. An output whose key is that of the last build has the
 * same bytes, because an output is a function of what it reads. Fit for threads.
 */
final class OutputKeys {
  private final Site site;
  private final Map<SourcePath, KnownPage> pages;
  private final Function<SourcePath, Key> files;
  private final Key frame;
  private final Map<SourcePath, Key> cards = new ConcurrentHashMap<>();
  private final Map<Reads.Part, Key> known = new ConcurrentHashMap<>();

  /**
   * @param site the linked site
   * @param pages its pages
   * @param files the key of a file beside the articles
   * @param surroundings the key of the settings and the theme
   * @param overview what every page shows of the whole site
   */
  OutputKeys(
      Site site,
      Map<SourcePath, KnownPage> pages,
      Function<SourcePath, Key> files,
      Key surroundings,
      Overview overview) {
    this.site = site;
    this.pages = pages;
    this.files = files;
    this.frame = frame(surroundings, overview);
  }

  /** The key of an output that is made from this. */
  Key of(Reads reads) {
    Hasher hash = new Hasher().add(frame);
    reads.parts().forEach(part -> hash.add(part(part)));
    return hash.key();
  }

  private Key part(Reads.Part part) {
    if (part instanceof Reads.Text text) {
      return pages.get(text.page()).content();
    } else if (part instanceof Reads.Page page) {
      // Hardly any other output reads it.
      return page(page.page());
    } else if (part instanceof Reads.Card card) {
      return cards.computeIfAbsent(card.page(), this::card);
    }
    Key found = known.get(part);
    if (found == null) {
      // Not computeIfAbsent: a part may be made of others.
      found = make(part);
      known.put(part, found);
    }
    return found;
  }

  private Key make(Reads.Part part) {
    if (part instanceof Reads.Whole whole) {
      return whole(whole);
    } else if (part instanceof Reads.Signs signs) {
      return signs(signs.list());
    } else if (part instanceof Reads.Picture picture) {
      return picture(picture.picture());
    }
    return files.apply(((Reads.File) part).file());
  }

  private Key whole(Reads.Whole whole) {
    return switch (whole) {
      case DAY -> new Hasher().add(site.today().toEpochDay()).key();
      case LISTS -> lists();
      case TEXTS -> texts();
    };
  }

  private Key lists() {
    Hasher hash = new Hasher();
    site.pages().keySet().forEach(page -> hash.add(part(new Reads.Page(page))));
    site.assets().keySet().forEach(asset -> hash.add(part(new Reads.Picture(asset))));
    return hash.key();
  }

  private Key texts() {
    Hasher hash = new Hasher().add(part(Reads.Whole.LISTS));
    site.pages().keySet().forEach(page -> hash.add(part(new Reads.Text(page))));
    return hash.key();
  }

  private Key card(SourcePath source) {
    Optional<LinkedPage> page = site.page(source);
    if (page.isEmpty()) {
      return Key.NONE;
    }
    return new Hasher()
        .add(pages.get(source).shown())
        .add(page.get().state().ordinal())
        .add(page.get().nextReview().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE))
        .key();
  }

  private Key page(SourcePath source) {
    LinkedPage page = site.pages().get(source);
    Hasher hash = new Hasher().add(part(new Reads.Card(source)));
    add(hash, page.related());
    hash.add(page.previous().map(SourcePath::value).orElse(""));
    hash.add(page.next().map(SourcePath::value).orElse(""));
    add(hash, page.usedBy());
    add(hash, page.linkedFrom());
    return hash.key();
  }

  private static void add(Hasher hash, Collection<SourcePath> pages) {
    hash.add(pages.size());
    pages.forEach(page -> hash.add(page.value()));
  }

  private Key signs(Target.Page list) {
    Hasher hash = new Hasher();
    for (RedFlag sign : site.redFlagLists().getOrDefault(list, List.of())) {
      hash.add(sign.id()).add(sign.text()).add(sign.html().toString());
    }
    return hash.key();
  }

  private Key picture(SourcePath picture) {
    Asset asset = site.assets().get(picture);
    if (asset == null || asset.image().isEmpty()) {
      return Key.NONE;
    }
    // Its smaller forms depend on what is in the file, and on which other files there are.
    Hasher hash = new Hasher().add(asset.image().get().width()).add(asset.image().get().height());
    hash.add(part(new Reads.File(picture)));
    return hash.add(site.assets().size()).key();
  }

  private static Key frame(Key surroundings, Overview overview) {
    Hasher hash = new Hasher().add(surroundings);
    hash.add(overview.hasExercises() ? 1 : 0).add(overview.hasSigns() ? 1 : 0);
    hash.add(overview.isFictional() ? 1 : 0);
    overview.people().stream().map(Person::id).forEach(hash::add);
    for (LinkedPage policy : overview.policies()) {
      hash.add(policy.address().path()).add(policy.frontMatter().title());
    }
    return hash.key();
  }
}
