fetch("dot.svg").catch(() => {});
