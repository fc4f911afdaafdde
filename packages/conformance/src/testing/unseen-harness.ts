/** MUSTs that no kit can see from outside, each with the reason. Short, and looked at when the contract changes. */
export const unseen: Readonly<Record<string, string>> = {
  'IDEM-8':
    'The process would have to be killed between two writes: the kit cuts the socket (socket-cut), the rest is the store’s own test.',
  'RCPT-9': 'A mail arrives in a mailbox that the kit does not have.',
  'VAL-3': 'The clock of the server would have to stand at 23:30 UTC.',
  'LIFE-5': 'The end of a time limit must pass: a clock is needed.',
  'LIFE-6': 'The day of a deemed decision must pass: a clock is needed.',
  'INV-4': 'The deadline of an invitation must pass: a clock is needed.',
  'ATT-8': 'A scanner must be slow while a correction leaves.',
  'LAW-10': 'An acknowledgement must never have been sent.',
  'LAW-13': 'A procedure decided by an algorithm is needed.',
  'AUD-2': 'Findings are made by people, after an audit.',
  'AUD-3': 'As above, twice.',
  'AUD-4': 'An audit must be refused.',
  'AGT-10': 'A case with an earlier occurrence and a clerical error is needed: no operation makes one.',
  'AGT-16': 'The process would have to be killed between two writes.',
  'PRIV-2': 'The kit does not read the logs of the server.',
  'VER-2':
    'Two versions of the contract are compared, not two answers: the contract’s own build does (npm run breaking).',
};
