import { defineFault } from '../../fault.ts';
import { putRootApplication, rootApplicationAnswers } from '../../parts/root-application.ts';

export default defineFault({
  says: 'Caddy leads every address to the application at the root, those of WordPress in /cms/ too',
  stacks: ['caddy'],
  causes: ['rewrite-missing'],
  mendable: true,
  subdirectory: 'cms',
  put: (site) => putRootApplication(site),
  unharmed: rootApplicationAnswers,
});
