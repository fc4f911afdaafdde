// Runs inside the page (passed to addInitScript): walks open shadow roots, records long tasks and layout shifts.
(() => {
  const probes = { longTasks: [], shifts: [] };
  window.probes = probes;
  new PerformanceObserver((l) =>
    l.getEntries().forEach((e) => probes.longTasks.push({ start: e.startTime, ms: e.duration })),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((l) =>
    l.getEntries().forEach((e) => probes.shifts.push({ start: e.startTime, value: e.value })),
  ).observe({ type: 'layout-shift', buffered: true });
  probes.walk = (root, visit) => {
    for (const el of root.querySelectorAll('*')) {
      visit(el);
      if (el.shadowRoot) probes.walk(el.shadowRoot, visit);
    }
  };
  probes.painted = () =>
    new Promise((ok) =>
      requestAnimationFrame(() => {
        const c = new MessageChannel();
        c.port1.onmessage = () => ok(performance.now());
        c.port2.postMessage(0);
      }),
    );
  probes.census = (host) => {
    let elements = 0;
    let nodes = 0;
    let controls = 0;
    probes.walk(host, (el) => {
      elements += 1;
      nodes += 1 + [...el.childNodes].filter((n) => n.nodeType !== 1).length;
      if (
        el.matches('input:not([type=hidden]),select,textarea,[role=combobox]:not(input)') &&
        !el.closest('[hidden]')
      )
        controls += 1;
    });
    return { elements, nodes, controls };
  };
  probes.textInput = (host) => {
    let found = null;
    probes.walk(host, (el) => {
      if (!found && el.matches('input[type=text],input:not([type])')) found = el;
    });
    return found;
  };
})();
