// What a page must be whatever it looks like: checks that run inside it, past its content security policy.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 A and AA and of good practice, as "rule: element". */
export async function checkAxe(page, look) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async ([isForced, isOther]) => {
      const options = { resultTypes: ['violations'] };
      // In forced colours the browser chooses the colours: what axe reads are those of the author.
      if (isForced) options.rules = { 'color-contrast': { enabled: false } };
      // Another colour scheme changes colours only.
      else if (isOther) options.runOnly = ['color-contrast'];
      const { violations } = await window.axe.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.flat().join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`,
        ),
      );
    },
    [look === 'forced colours', look === 'dark'],
  );
}

/** What makes the page scroll sideways. */
export function checkWidth(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.getBoundingClientRect().right > wide + 0.5)
          found.push(
            `${element.localName}.${element.className} reaches ${Math.round(element.getBoundingClientRect().right)} px of ${wide}`,
          );
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found.slice(-3);
  });
}

/** What hides the focused element (WCAG 2.4.11): at its centre something else is drawn, or it is out of the window. Empty when it is in sight. */
export function obscured(page) {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const path = [];
    for (let active = document.activeElement; active; active = active.shadowRoot?.activeElement)
      path.push(active);
    const active = path.at(-1);
    if (!active || active === document.body) return '';
    const name = `${active.localName}#${active.id} ${(active.labels?.[0] ?? active).textContent.trim().slice(0, 40)}`;
    const { left, top, width, height } = active.getBoundingClientRect();
    // Of a text of several lines, the one being written must be seen; of the rest, all.
    const tall = active.localName === 'textarea' ? 48 : Math.min(height, innerHeight / 2);
    for (const [x, y] of [
      [left + width / 2, top + tall / 2],
      [left + 2, top + 2],
      [left + width / 2, top + tall - 2],
    ]) {
      if (y < 0 || y > innerHeight) return `${name} is out of the window (${Math.round(y)})`;
      let seen = document.elementFromPoint(x, y);
      while (seen?.shadowRoot) {
        const deeper = seen.shadowRoot.elementFromPoint(x, y);
        if (!deeper || deeper === seen) break;
        seen = deeper;
      }
      const bar = seen?.closest?.('.bar');
      if (bar && !bar.contains(active)) return `${name} is behind the bar`;
    }
    return '';
  });
}
