// An agent at the desk: does what an agent does, by role and accessible name.
import assert from 'node:assert/strict';

export class Desk {
  constructor(visitor) {
    Object.assign(this, { visitor, page: visitor.page, origin: visitor.origin });
    this.main = this.page.locator('#guichet');
  }

  /** Becomes an agent of the demonstration, on the first page. */
  async signIn(name) {
    await this.page.goto(`${this.origin}/?retour=/guichet`);
    await this.page.getByRole('button', { name: `Continuer avec ${name}` }).click();
    await this.page.waitForURL(({ pathname }) => pathname === '/guichet');
    await this.on(/^Corrections à traiter$/);
  }

  async on(title) {
    const heading = this.main.getByRole('heading', { level: 1, name: title });
    await heading.waitFor().catch(async () => {
      assert.fail(`The desk does not show ${title}, but:\n${(await this.main.innerText()).slice(0, 1500)}`);
    });
  }

  async goTo(place, title) {
    await this.page.getByRole('navigation', { name: 'Guichet' }).getByRole('link', { name: place }).click();
    await this.on(title);
  }

  /** Opens the newest case of a person, in one of the lists. */
  async open(person, list = 'À examiner') {
    await this.page.goto(`${this.origin}/guichet`);
    await this.on(/^Corrections à traiter$/);
    await this.page.getByRole('navigation', { name: 'Files' }).getByRole('link', { name: list }).click();
    await this.main
      .getByRole('row', { name: new RegExp(person) })
      .first()
      .waitFor();
    await this.main.getByRole('link', { name: person }).first().click();
    await this.on(person);
  }

  button(name) {
    return this.main.getByRole('button', { name });
  }

  async press(name) {
    await this.button(name).first().click();
  }

  field(name) {
    return this.main.getByLabel(name);
  }

  /** Waits for what was said of an act. */
  async done(words) {
    await this.main
      .getByText(words)
      .first()
      .waitFor()
      .catch(async () => {
        assert.fail(`The desk does not say ${words}, but:\n${(await this.main.innerText()).slice(0, 2500)}`);
      });
  }

  /** What the service refused, as it is said. */
  async refused() {
    const problem = this.main.locator('[data-problem]');
    await problem.waitFor();
    return (await problem.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
  }

  async text() {
    return (await this.main.innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
  }

  /** The time of the demonstration goes on. */
  async wait(days) {
    const answer = await this.page.request.post(`${this.origin}/demo/clock`, { data: { days } });
    assert.equal(answer.status(), 200);
  }
}
