import { defineFix } from '../fix.ts';

export const waitAndLogInOnce = defineFix({
  id: 'wait-and-log-in-once',
  says: "Wait a minute, or as long as Retry-After says, then log in once and have the client keep its token: miniOrange's plugin counts five failures in a minute for each address",
  caveat: 'Behind a proxy all clients may come from one address, and are counted as one.',
});
