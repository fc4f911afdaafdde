// A peer that is not installed is said in one sentence and left out; it never ends a run.

/** The module, or undefined when its package is not there. */
export async function peer(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`${name}: left out, it is not installed. Run "npm install" in packages/bench.`);
    return undefined;
  }
}
