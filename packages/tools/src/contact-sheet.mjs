// One page that shows every picture, screen by screen, look by look.

const style = `body{margin:1rem;font:16px/1.5 system-ui,sans-serif;background:#eee;color:#222}
section{display:flex;gap:1rem;align-items:flex-start;overflow-x:auto;padding-block:1rem}
figure{margin:0;flex:none}img{display:block;max-height:46rem;max-width:30rem;border:1px solid #999;background:#fff}`;

/**
 * @param {readonly string[]} files names `<screen>-<look>.png`; others are left out
 * @param {readonly string[]} looks in the order to show them
 * @param {readonly string[]} order screens in the order of the walk; those it does not name come after, by name
 */
export function contactSheet(files, looks, order = []) {
  const shown = new Map(order.map((screen) => [screen, []]));
  for (const name of [...files].sort()) {
    const look = looks.find((each) => name.endsWith(`-${each}.png`));
    if (look === undefined) continue;
    const screen = name.slice(0, -`-${look}.png`.length);
    shown.set(screen, [...(shown.get(screen) ?? []), { name, look }]);
  }
  const sections = [...shown]
    .filter(([, pictures]) => pictures.length > 0)
    .map(([screen, pictures]) => {
      const inOrder = [...pictures].sort((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look));
      return `<h2>${screen}</h2>\n<section>\n${inOrder.map(figure).join('\n')}\n</section>`;
    });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>${style}</style>
<h1>Every screen</h1>
${sections.join('\n')}
</html>
`;
}

const figure = ({ name, look }) =>
  `<figure><figcaption>${look}</figcaption><a href="${name}"><img loading="lazy" src="${name}" alt="${name}"></a></figure>`;
