import { defineFault } from '../../fault.ts';
import { limitRequests } from '../../parts/limit-requests.ts';

export default defineFault({
  says: 'nginx limits requests and says 503, as it does by default',
  stacks: ['nginx-fpm', 'https'],
  causes: ['rate-limit'],
  mendable: true,
  pauseMs: 1100,
  put: (site) => limitRequests(site, ''),
});
