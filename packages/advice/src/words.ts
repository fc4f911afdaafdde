/** Words that say nothing of a subject: left out of indexes and of what is typed. */
const EMPTY = new Set(
  (
    'a ai ainsi alors apres as au aucun aussi autre aux avant avec avoir car ce ceci cela celle celui ces cet cette ' +
    'ceux chaque chez comme comment dans de depuis des deux donc dont du elle en encore entre est et etre fait ' +
    'faire faut il ils je la le les leur leurs lui ma mais me meme mes moi mon ne ni nos notre nous on ont ou par ' +
    'pas plus pour pourquoi qu quand que quel quelle qui sa sans se ses si son sont sous sur ta te tes toi ton tous ' +
    'tout toute tres tu un une vers votre vos vous y'
  ).split(' '),
);
const ELISIONS = /(?<![a-z0-9])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=[a-z0-9])/g;

/**
 * The words of a text as they are compared: lower case, without accents, elisions and simple French plurals
 * (« L’enfant », « les enfants »; « journal », « journaux »), without words that say nothing. In their order, repeated as they are.
 */
export function toWords(text: string): string[] {
  const folded = fold(text);
  const plain = /['’ʼ]/.test(folded) ? folded.replace(ELISIONS, '') : folded;
  const found: string[] = [];
  for (const word of plain.split(/[^a-z0-9]+/)) {
    if (word !== '' && !EMPTY.has(word)) found.push(toSingular(word));
  }
  return found;
}

/** Lower case, without accents: « Œuvre » and « oeuvre » are one. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** One form for a word and its simple plural; not always a word. Numbers and short words stay. */
function toSingular(word: string): string {
  if (word.length < 4 || !(word.endsWith('s') || word.endsWith('x')) || /\d/.test(word)) return word;
  const aux = /^(.+?)(?<![ey])aux$/.exec(word)?.[1];
  if (aux === undefined) return word.replace(/(?<=[ae]u|ou)x$|s$/, '');
  return /^(?:trav|vitr|b|cor|em|soupir)$/.test(aux) ? `${aux}ail` : word.length > 4 ? `${aux}al` : word;
}
