// Lists what does not fit into the window: what sticks out, is cut off, or covers the rest.
(() => {
  const SLACK_PIXELS = 1; // Rounding of fractions.
  const HIDDEN_PIXELS = 2; // Texts for screen readers only are clipped to less.
  const width = document.documentElement.clientWidth;
  const found = [];

  const name = (e) =>
    e.localName + (e.id ? "#" + e.id : "") + [...e.classList].map((c) => "." + c).join("");
  const clips = (e, axis) => /hidden|clip/.test(getComputedStyle(e)["overflow" + axis]);
  const scrolls = (e) => /auto|scroll/.test(getComputedStyle(e).overflowX);
  const inOwnBox = (e) => {
    for (let p = e; p && p !== document.body; p = p.parentElement) {
      if (scrolls(p) || clips(p, "X")) return true;
    }
    return false;
  };
  const shown = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
  // A skip link waits beyond the left edge until it has the focus.
  const waits = (e) => e.matches("a[href^='#']") && e.getBoundingClientRect().right <= 0;
  const sticksOut = (e) => {
    const box = e.getBoundingClientRect();
    return (box.right > width + SLACK_PIXELS || box.left < -SLACK_PIXELS) && !waits(e);
  };
  const forScreenReaders = (e) => {
    for (let p = e; p; p = p.parentElement) {
      if (p.offsetWidth <= HIDDEN_PIXELS && p.offsetHeight <= HIDDEN_PIXELS) return true;
      const {clip, clipPath} = getComputedStyle(p);
      if (clip !== "auto" || /inset\((50|100)%/.test(clipPath)) return true;
    }
    return false;
  };

  if (document.scrollingElement.scrollWidth > width + SLACK_PIXELS) {
    found.push(["the page scrolls sideways", `${document.scrollingElement.scrollWidth} of ${width} px`]);
  }
  for (const e of document.body.querySelectorAll("*")) {
    if (!(e instanceof HTMLElement) || !shown(e) || forScreenReaders(e)) continue;
    const box = e.getBoundingClientRect();
    // The outermost box is enough: what it holds sticks out with it.
    if (sticksOut(e) && !sticksOut(e.parentElement) && !inOwnBox(e)) {
      found.push(["sticks out of the window", name(e)]);
    }
    const cutX = clips(e, "X") && e.scrollWidth > e.clientWidth + SLACK_PIXELS;
    const cutY = clips(e, "Y") && e.scrollHeight > e.clientHeight + SLACK_PIXELS;
    if (cutX || cutY) found.push(["is cut off", name(e)]);
    const fixed = /fixed|sticky/.test(getComputedStyle(e).position);
    if (fixed && box.height > innerHeight / 2 && box.width > innerWidth / 2) {
      found.push(["covers more than half of the window", name(e)]);
    }
  }
  return found;
})()
