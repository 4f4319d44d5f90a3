import { defineFault } from '../../fault.ts';
import { limitRequests } from '../../parts/limit-requests.ts';

export default defineFault({
  says: 'nginx limits requests and says 429',
  stacks: ['nginx-fpm', 'nginx-apache'],
  causes: ['rate-limit'],
  mendable: true,
  pauseMs: 1100,
  put: (site) => limitRequests(site, 'limit_req_status 429;'),
});
