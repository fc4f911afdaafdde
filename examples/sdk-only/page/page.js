/** The SDK in a page of one's own: no component, no Lit, plain DOM. */
import { createClient, isSdkError } from '@bonne-foi/sdk';

const client = createClient({ baseUrl: '/v1', auth: { scheme: 'cookie' }, locale: 'fr' });
const state = document.querySelector('#state');
const list = document.querySelector('#records');

try {
  for await (const { title, subtitle } of client.records.list()) {
    const item = document.createElement('li');
    item.textContent = subtitle ? `${title}, ${subtitle}` : title;
    list.append(item);
  }
  state.textContent = list.childElementCount ? '' : 'Rien n’est enregistré à votre nom.';
} catch (error) {
  state.textContent =
    isSdkError(error) && error.status === 401
      ? 'Connectez-vous, puis rechargez la page.'
      : 'Le service ne répond pas. Réessayez dans un moment.';
}
