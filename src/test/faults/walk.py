"""What must hold of a published folder at any moment: every file whole, every link works."""
import os
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

OWN = ".pamphlet-"


def files(folder):
    """Every file of a folder by its path, except what publishing itself puts there."""
    found = {}
    for top, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(OWN)]
        for name in names:
            if not name.startswith(OWN):
                path = os.path.join(top, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


def leftovers(folder):
    """What a run left behind that is not the site's: its stage, its lock."""
    kept = {OWN + "manifest", OWN + "manifest.json"}
    return sorted(n for n in os.listdir(folder) if n.startswith(OWN) and n not in kept)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids, self.links = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name == "id":
                self.ids.add(value)
            if name in ("href", "src") and value is not None:
                self.links.append(value)


def problems(folder, versions, between=False):
    """What is wrong with a folder: files that are of no version, links that lead nowhere.

    Between two versions, a link may lead to a page of the other version, which lacks the place that it names; the
    reader then sees the top of that page.
    """
    here = files(folder)
    found = []
    for name, content in here.items():
        if all(version.get(name) != content for version in versions):
            found.append("%s is of no version" % name)
    pages = {n: Page(c.decode("utf-8", "replace")) for n, c in here.items() if n.endswith(".html")}
    for name, page in pages.items():
        for link in page.links:
            url = urlsplit(link)
            if url.scheme or url.netloc or link.startswith("/"):
                continue
            target = os.path.normpath(os.path.join(os.path.dirname(name), unquote(url.path))) if url.path else name
            if target not in here:
                found.append("%s links to %s, which is not there" % (name, link))
            elif not between and url.fragment and target in pages and unquote(url.fragment) not in pages[target].ids:
                found.append("%s links to %s, which has no such place" % (name, link))
    return found
