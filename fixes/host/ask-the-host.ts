import { defineFix } from '../fix.ts';

export const askTheHost = defineFix({
  id: 'ask-the-host',
  says: 'Send the lines under "How we know" to your hosting support and ask which component gives these answers',
});
