/**
 * The French catalogue, as a page of advice of the contract: what a backend serves at `/advice`.
 * Content under Licence Ouverte 2.0 (see LICENSE-catalogue).
 * @packageDocumentation
 */
export { frenchCatalogue } from './generated/french.ts';
