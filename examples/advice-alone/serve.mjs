// Un serveur de fichiers, avec une politique de sécurité stricte : node serve.mjs [port]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const [port = '8080'] = process.argv.slice(2);
const cdn = new URL('dist/cdn/', import.meta.resolve('@bonne-foi/widget/package.json'));
const catalogue = new URL(import.meta.resolve('@bonne-foi/advice/catalogue/fr.json'));
const here = (name) => new URL(name, import.meta.url);
const files = {
  '/': ['text/html; charset=utf-8', here('index.html')],
  '/liste': ['text/html; charset=utf-8', here('liste.html')],
  '/page.css': ['text/css', here('page.css')],
  '/conseils.json': ['application/json', catalogue],
  '/bonne-foi-advice.js': ['text/javascript', new URL('bonne-foi-advice.js', cdn)],
};
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const server = createServer(async ({ url }, response) => {
  const path = new URL(url, 'http://localhost').pathname;
  const part = /^\/bonne-foi-advice\/[\w-]+\.js$/.test(path) && ['text/javascript', new URL(`.${path}`, cdn)];
  const [type, file] = files[path] ?? (part || ['text/plain', undefined]);
  const body = file && (await readFile(file).catch(() => undefined));
  response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Content-Security-Policy': policy });
  response.end(body);
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
