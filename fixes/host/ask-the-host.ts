import { defineFix } from '../fix.ts';

export const askTheHost = defineFix({
  id: 'ask-the-host',
  says: 'Send the lines under "How we know" to your host, and ask which part of their set-up answers so',
});
