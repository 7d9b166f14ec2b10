// Lists the targets that are smaller than they must be.
((min) => {
  const SLACK_PIXELS = 0.5; // Rounding of fractions.
  const CONTROLS = "button, input:not([type=hidden]), select, textarea, summary, [role=button]";

  // A link is alone if its list item, or the block around it, holds no other text.
  const block = (e) => {
    let p = e.parentElement;
    while (getComputedStyle(p).display.startsWith("inline")) p = p.parentElement;
    return p;
  };
  const alone = (link) =>
    link.closest("li, nav") && block(link).textContent.trim() === link.textContent.trim();

  // A label is part of what it names: pressing it is pressing the control.
  const size = (e) => {
    const boxes = [e, ...(e.labels || [])].map((part) => part.getBoundingClientRect());
    return {
      width: Math.max(...boxes.map((b) => b.width)),
      height: Math.max(...boxes.map((b) => b.height)),
    };
  };
  const shown = (e) =>
    e.getClientRects().length > 0 && e.getBoundingClientRect().right > 0 &&
    getComputedStyle(e).visibility !== "hidden";

  const links = [...document.querySelectorAll("a[href]")].filter(alone);
  return [...document.querySelectorAll(CONTROLS), ...links].filter(shown).flatMap((e) => {
    const {width, height} = size(e);
    const small = width < min - SLACK_PIXELS || height < min - SLACK_PIXELS;
    const text = (e.textContent || e.name || e.type || "").trim().slice(0, 40);
    return small
      ? [[`target below ${min} px`, `${e.localName} "${text}" of ${Math.round(width)} × ${Math.round(height)} px`]]
      : [];
  });
})
