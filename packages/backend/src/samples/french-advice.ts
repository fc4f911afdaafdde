import { type Catalogue, loadCatalogue } from '@bonne-foi/advice';
import { frenchCatalogue } from '@bonne-foi/advice/catalogue';

/** The catalogue that ships with the project, as an option of the backend; nothing when it cannot be read. */
export function frenchAdvice(): { readonly advice?: Catalogue } {
  const { catalogue } = loadCatalogue(frenchCatalogue);
  return catalogue === undefined ? {} : { advice: catalogue };
}
