import { defineFault } from '../../fault.ts';
import { holdToHome, leadToHttps } from '../../parts/ping-pong.ts';

export default defineFault({
  says: 'the same, asked at the other end: a plugin leads to http, and nginx back to https',
  stacks: ['https'],
  causes: ['redirect-ping-pong'],
  mendable: true,
  put: (site) => holdToHome(site, leadToHttps(site)),
});
