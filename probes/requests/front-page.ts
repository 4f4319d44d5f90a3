import type { Probe } from '../probe.ts';

/** What a person sees there, where no API answers: nothing of it is judged but what it is a page of. */
export const frontPage: Probe = {
  id: 'front-page',
  order: 75,
  sends: 'GET /',
  tells: 'what is at this address, where WordPress does not answer',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'GET',
    url: `${evidence.site.url}/?wprd=${unique}f`,
    headers: { accept: 'text/html,*/*' },
  }),
};
