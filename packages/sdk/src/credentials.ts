import type { TokenRequest } from './options.ts';

type Token = string | null;

/**
 * What lets a request through: a bearer token, or the token against forged requests of a cookie session; null when
 * there is none. For any reason but `initial`, another one than the rejected.
 */
export type AskToken = (request: TokenRequest, rejected?: Token) => Promise<Token>;

/** Shares the renewal of one rejected token among all who met the refusal, also those who meet it a little later. */
export function shareRenewal(): (wanted: string, renew: () => Promise<Token>) => Promise<Token> {
  let last: { readonly wanted: string; readonly answer: Promise<Token> } | undefined;
  return (wanted, renew) => {
    if (last?.wanted === wanted) return last.answer;
    const forget = (): void => {
      last = undefined;
    };
    const answer = renew();
    last = { wanted, answer };
    answer.then((token) => token ?? forget(), forget);
    return answer;
  };
}
