import { defineFix } from '../fix.ts';

export const waitLonger = defineFix({
  id: 'wait-longer',
  file: 'sites.yaml',
  place: 'key timeout of the site',
  says: 'Wait longer, here and in every client, until the site is quicker',
  snippet: 'client/wait-longer.yaml',
  caveat: 'A server or a proxy that gives up before (504) has a time limit of its own.',
});
