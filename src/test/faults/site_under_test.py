"""A site of many small pages in two versions, and runs of the program on it."""
import os
import random
import shutil
import signal
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.join(HERE, "../resources/small-site")
TODAY = "2026-01-15"
DEADLINE_SECONDS = 120

SYLLABLES = [c + v for c in "bcdfghjklmnprstvwz" for v in "aeiou"]

ARTICLE = """---
title: Page {n}
summary: What page {n} of version {version} is about
category: neck
reviewer: sample-clinician
reviewDate: 2025-06-01
disclaimer: standard
{former}sources:
  - title: A leaflet
    publisher: The Example Trust
    consulted: 2025-06-01
---

Version {version}. Read on with [the next page]({next}.md#more), or go back to [neck pain](example.md).

## More

{text}
"""


class Site:
    def __init__(self, folder, jar, pages):
        self.root = os.path.join(folder, "root")
        self.jar = jar
        self.pages = pages
        self.archive = os.path.join(folder, "classes.jsa")
        shutil.copytree(MODEL, self.root)

    def write(self, version):
        """Version A has the even pages, B those that three divides; both have some that differ."""
        step = {"A": 2, "B": 3}[version]
        folder = os.path.join(self.root, "articles")
        for name in os.listdir(folder):
            if name.startswith("p"):
                if name.endswith(".md") and name[1:-3].isdigit():
                    os.remove(os.path.join(folder, name))
        numbers = list(range(0, self.pages, step))
        gone = sorted(set(range(0, self.pages, 5 - step)) - set(numbers))
        for at, n in enumerate(numbers):
            former = ["p%d.html" % g for g in gone if at == 0]
            text = ARTICLE.format(
                n=n, version=version, next="p%d" % numbers[(at + 1) % len(numbers)],
                former="redirectFrom: [%s]\n" % ", ".join(former) if former else "",
                text="Keep your neck moving. " * (20 + n % 7 * 40))
            with open(os.path.join(folder, "p%d.md" % n), "w") as file:
                file.write(text)

    def write_large(self, pages):
        """A site with so many words that its search index is split, as small changes need it."""
        words = random.Random(7)
        folder = os.path.join(self.root, "articles")
        for n in range(pages):
            text = " ".join(words.choice(SYLLABLES) + words.choice(SYLLABLES) + words.choice(SYLLABLES) + ". " * (i % 8 == 7)
                            for i in range(1100))
            with open(os.path.join(folder, "p%d.md" % n), "w") as file:
                file.write(ARTICLE.format(n=n, version="A", next="p%d" % ((n + 1) % pages), former="", text=text))

    def append(self, page, text):
        with open(os.path.join(self.root, "articles", "p%d.md" % page), "a") as file:
            file.write("\n" + text + "\n")

    def command(self, output, *more):
        return ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-XX:SharedArchiveFile=" + self.archive, "-Xshare:auto", "-Xlog:disable", "-jar", self.jar,
                "build", "--root", self.root, "--output", output, "--today", TODAY, *more]

    def train(self, output):
        subprocess.run(["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable",
                        "-XX:ArchiveClassesAtExit=" + self.archive, "-jar", self.jar, "build", "--root", self.root,
                        "--output", output, "--today", TODAY], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def build(self, output, before=(), **options):
        """Builds; gives the exit code and what was told."""
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        run = subprocess.run([*before, *self.command(output)], timeout=DEADLINE_SECONDS, **options)
        err = run.stderr.decode("utf-8", "replace") if run.stderr else ""
        return run.returncode, err

    def start(self, output, before=()):
        return subprocess.Popen([*before, *self.command(output)], stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, start_new_session=True)


def end(process):
    """Ends a process and what it started, if it still runs."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()
