// Looks at the page as a reader does, and posts what it sees to the page around it.
addEventListener("load", () => {
  const all = selector => [...document.querySelectorAll(selector)];
  const text = element => element.textContent.trim();
  const boxes = all(".week li, .week .time, .week b").filter(element => element.getClientRects().length > 0);
  const overlap = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5
      && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5;
  const clashes = all(".week ol").flatMap(list => {
    const items = [...list.children].map(item => item.getBoundingClientRect());
    return items.filter((one, i) => items.some((other, j) => i < j && overlap(one, other)));
  });
  parent.postMessage({
    width: innerWidth,
    scrollsSideways: document.documentElement.scrollWidth > innerWidth,
    cut: boxes.filter(element => element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0
        || element.matches("li") && element.scrollHeight > element.clientHeight + 2).map(text),
    clashes: clashes.length,
    outOfTheirDay: all(".week li").filter(item =>
        item.getBoundingClientRect().bottom > item.closest("td").getBoundingClientRect().bottom + 2).map(text),
    smallest: Math.min(...all(".week li").map(item => parseFloat(getComputedStyle(item).fontSize))),
    resources: performance.getEntriesByType("resource").length,
    facts: Object.fromEntries(all("[data-fact]").map(fact => [fact.dataset.fact, text(fact)])),
    total: all("#totals .total > *").map(text).join(" | "),
    visits: all(".week .visit").length,
    minutes: all(".week .visit").reduce((sum, visit) => sum + Number(visit.dataset.minutes), 0),
    leftOut: all("#left-out tbody tr").length,
    talks: all("#due tbody tr").length,
    missed: all("#due tr.missed").length,
    supporters: all("article.supporter").length,
    maps: all("svg").length,
    nameless: all("svg, section, article, nav").filter(element =>
        !element.hasAttribute("aria-label") && !element.hasAttribute("aria-labelledby")).length,
    headings: all("h1, h2, h3").map(heading => Number(heading.tagName[1])).join("")
  }, "*");
});
