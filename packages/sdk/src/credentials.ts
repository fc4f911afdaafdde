import type { TokenRequest } from './options.ts';

type Token = string | null;
type Reason = TokenRequest['reason'];

/** What lets a request through: a bearer token, or the token against forged requests of a cookie session. */
export interface Credentials {
  /** The token to send, or null when there is none. */
  current(signal: AbortSignal): Promise<Token>;
  /** Another token than the rejected one. Those who ask for the same at the same time share one answer. */
  renewed(rejected: Token | undefined, reason: Reason, acr?: readonly string[]): Promise<Token>;
}

/** Shares the renewal of one rejected token among all who met the refusal, also those who meet it a little later. */
export function shareRenewal(
  renew: (reason: Reason, acr?: readonly string[]) => Promise<Token>,
): Credentials['renewed'] {
  let last: { wanted: string; answer: Promise<Token> } | undefined;
  return (rejected, reason, acr) => {
    const wanted = `${reason} ${rejected}`;
    if (last?.wanted !== wanted) {
      const forget = (): void => {
        last = undefined;
      };
      last = { wanted, answer: renew(reason, acr) };
      last.answer.then((token) => token ?? forget(), forget);
    }
    return last.answer;
  };
}
