/** One law of the repository. */
export interface Check {
  readonly name: string;
  /** What it holds, in one sentence. */
  readonly law: string;
  /**
   * Looks at the repository whose root is given.
   * @returns One sentence for each violation; none when the law is kept.
   */
  run(root: string): Promise<readonly string[]>;
}
