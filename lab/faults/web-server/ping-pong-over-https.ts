import { defineFault } from '../../fault.ts';
import { holdToHome, leadToHttps } from '../../parts/ping-pong.ts';

export default defineFault({
  says: 'nginx leads to https, and a plugin back to the http of the Site Address',
  stacks: ['https'],
  causes: ['redirect-ping-pong'],
  mendable: true,
  put: (site) => holdToHome(site, leadToHttps(site)),
  entry: (site) => ({ url: `http://127.0.0.1:${site.context.backPort}` }),
});
