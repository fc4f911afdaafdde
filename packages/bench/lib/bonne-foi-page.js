// Opens <bonne-foi> on a draft, from the single CDN file as it is shipped, and brings it to its error state as a person would: by pressing « Vérifier ».
import '../../widget/dist/cdn/bonne-foi.single.js';
import { serviceOf } from './bonne-foi-service.js';

const frame = () => new Promise((ok) => requestAnimationFrame(ok));

/** « Vérifier »: the last thing drawn of the form. */
const checkButton = (element) => element.shadowRoot.querySelector('[part~="primary-button"]');

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
  if (element.screen !== 'correct') throw new Error(`<bonne-foi> is on the screen "${element.screen}"`);
  await element.updateComplete;
  for (let frames = 0; checkButton(element) === null && frames < 2000; frames++) await frame();
}

export async function showErrors(host) {
  const element = host.querySelector('bonne-foi');
  checkButton(element).click();
  await element.updateComplete;
  await frame();
}
