/** What no text may say: promises beyond the law, accusations, words of the trade. Source: the project's writing guide. */
const FORBIDDEN: readonly RegExp[] = [
  /sans conséquence/i,
  /aucun risque/i,
  /en règle(?! générale)/i,
  /garanti/i,
  /ne paierez rien/i,
  /avez fraudé/i,
  /prouvez votre bonne foi/i,
  /dernière chance/i,
  /votre faute/i,
  /vous avez fait une erreur/i,
  /\banomalies?\b/i,
  /\bomissions?\b/i,
  /\bindus?\b/i,
  /\bopposables?\b/i,
  /\bforclusion\b/i,
  /\bdiligenter\b/i,
  /veuillez/i,
  /cliquez ici/i,
];

/** The forbidden turns found in a text, as written there. */
export function forbiddenIn(text: string): readonly string[] {
  return FORBIDDEN.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
