// Runs axe-core on the page and returns its verdict as pairs of a problem and the place.
(async (colorsOnly) => {
  const options = colorsOnly
    ? {runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}}
    : {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: {"target-size": {enabled: true}},
      };
  const result = await axe.run(document, {...options, preload: false});

  const place = (node) => node.target.join(" ");
  const pairs = (rules) =>
    rules.flatMap((rule) =>
      rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message)[0];
        return [`${rule.id}: ${rule.help}`, `${place(node)}: ${why || ""}`];
      }));

  // WCAG 2.2, 1.4.6: 7:1, or 4.5:1 where level AA asks 3:1 of large text. The rule of level AA has
  // measured every text, so that the far slower measurement need not be done twice.
  const contrasts = [...result.passes, ...result.violations]
    .filter((rule) => rule.id === "color-contrast")
    .flatMap((rule) => rule.nodes)
    .map((node) => ({place: place(node), ...(node.any[0] || {}).data}))
    .filter((data) => data.contrastRatio);
  const low = contrasts.filter((data) =>
    data.contrastRatio < (data.expectedContrastRatio === "3:1" ? 4.5 : 7));

  return {
    version: axe.version,
    violations: pairs(result.violations),
    undecided: pairs(result.incomplete),
    enhanced: low.map((data) =>
      ["contrast below level AAA", `${data.place}: ${data.contrastRatio}`]),
    enhancedPassed: contrasts.length - low.length,
  };
})
