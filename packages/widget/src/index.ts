/**
 * `<bonne-foi>`: see, correct, prove, keep a receipt, follow. Importing this registers nothing:
 * import `@bonne-foi/widget/define.js`, or call `customElements.define` with the class.
 * @packageDocumentation
 */
export { BonneFoiElement } from './bonne-foi-element.ts';
export {
  BfCorrectionSubmittedEvent,
  BfErrorEvent,
  BfNavigatedEvent,
  BfReadyEvent,
  BfSignInRequestedEvent,
  type BonneFoiEventMap,
} from './events.ts';
export type { FailureCause } from './correction/failure.ts';
export type { Screen } from './correction/state.ts';
