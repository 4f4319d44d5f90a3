import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the tunnel of ngrok that leads to the site is not running',
  reports: ['wp-graphql/wp-graphql#1188'],
  stacks: ['nginx-fpm'],
  causes: ['name-unknown-at-edge'],
  mendable: 'it is started on the machine where WordPress runs',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  index ',
        '  default_type text/html;\n  add_header ngrok-error-code ERR_NGROK_3200 always;\n  return 404 "<!DOCTYPE html><title>ngrok</title>";\n  index ',
      ),
    ),
});
