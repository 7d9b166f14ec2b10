// Runs axe-core on the page and returns its verdict as short texts.
(async (colorsOnly) => {
  const options = colorsOnly
    ? {runOnly: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]}
    : {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: {"target-size": {enabled: true}, "color-contrast-enhanced": {enabled: true}},
      };
  const GOAL = "color-contrast-enhanced";
  const result = await axe.run(document, {...options, preload: false});
  const texts = (rules) =>
    rules.flatMap((rule) =>
      rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message)[0];
        return `${rule.id}: ${why || rule.help}: ${node.target.join(" ")}`;
      }));
  const goal = (rules) => rules.filter((rule) => rule.id === GOAL);
  const others = (rules) => rules.filter((rule) => rule.id !== GOAL);
  return {
    version: axe.version,
    violations: texts(others(result.violations)),
    undecided: texts(others(result.incomplete)),
    enhanced: texts(goal(result.violations)),
    enhancedPassed: goal(result.passes).flatMap((rule) => rule.nodes).length,
  };
})
