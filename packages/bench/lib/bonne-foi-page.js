// Opens <bonne-foi> on a draft, and brings it to its error state as a person would: by pressing « Vérifier ».
import '../../widget/dist/cdn/bonne-foi.js';
import { serviceOf } from './bonne-foi-service.js';

const frame = () => new Promise((ok) => requestAnimationFrame(ok));

export async function open(host, fields, shape) {
  const element = document.createElement('bonne-foi');
  element.lang = 'fr';
  element.api = 'https://service.example/v1';
  element.correction = 'cor_1';
  element.auth = 'bearer';
  element.getToken = async () => 'jeton-d-exemple';
  element.fetch = serviceOf(fields, shape);
  await new Promise((ok, no) => {
    element.addEventListener('bf-ready', ok, { once: true });
    element.addEventListener('bf-error', ({ code }) => no(new Error(`<bonne-foi> says ${code}`)), {
      once: true,
    });
    host.append(element);
  });
  await element.updateComplete;
  if (element.screen !== 'correct') throw new Error(`<bonne-foi> is on the screen "${element.screen}"`);
}

export async function showErrors(host) {
  const element = host.querySelector('bonne-foi');
  element.shadowRoot.querySelector('[part~="primary-button"]').click();
  await element.updateComplete;
  await frame();
}
