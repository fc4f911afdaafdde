/** Whether a pointer is pressed, and what waits until it is not: nothing moves under a button being pressed. */
export class PointerWatch {
  /** Whether the last thing the person did was done with a pointer. */
  isPointing = false;
  #isPressed = false;
  #waiting: (() => void)[] = [];

  constructor(page: Document, signal: AbortSignal) {
    const options = { capture: true, signal };
    page.addEventListener('pointerdown', () => (this.isPointing = this.#isPressed = true), options);
    page.addEventListener('keydown', () => (this.isPointing = false), options);
    for (const end of ['pointerup', 'pointercancel']) {
      // The click comes after the pointer is released: what waits runs after it.
      page.addEventListener(end, () => setTimeout(() => this.#release()), options);
    }
  }

  /** Now, or once the pointer is released. */
  whenFree(act: () => void): void {
    if (this.#isPressed) this.#waiting.push(act);
    else act();
  }

  #release(): void {
    this.#isPressed = false;
    for (const act of this.#waiting.splice(0)) act();
  }
}
