package pamphlet.render;

import java.util.Optional;
import pamphlet.render.view.AroundView;
import pamphlet.render.view.LayoutView.FilesView;
import pamphlet.render.view.Markup;

/**
 * What surrounds the pages of one folder, finished. Links are relative, so it fits no other folder.
 *
 * @param files the theme's files
 * @param feed the feed, if there is one
 * @param links the main links and what else top and foot are made from
 * @param header the top of the page
 * @param footer the foot of the page
 */
public record Surround(
    FilesView files, Optional<String> feed, AroundView links, Markup header, Markup footer) {}
