import type { Probe } from '../probe.ts';

export const home: Probe = {
  id: 'home',
  order: 70,
  sends: 'HEAD /',
  tells: 'which REST root WordPress announces in its Link header',
  uses: 'nothing',
  request: ({ evidence, unique }) => ({
    method: 'HEAD',
    url: `${evidence.site.url}/?wprd=${unique}`,
    headers: { accept: '*/*' },
  }),
};
