// The page around the desk, as HTML: nothing inline, so that its content security policy may be strict.
import { readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);

/** The page of the desk. */
export const deskPage = () => readFileSync(new URL('static/index.html', here), 'utf8');

/** Folders of the desk: what it serves itself, and its bundle. */
export const deskFolders = {
  static: new URL('static/', here).pathname,
  dist: new URL('dist/', here).pathname,
};
