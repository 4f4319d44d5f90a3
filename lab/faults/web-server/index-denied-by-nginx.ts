import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx refuses the index of the REST API, and nothing below it',
  reports: ['gatsbyjs/gatsby#20788'],
  stacks: ['nginx-fpm'],
  causes: ['index-blocked'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  location = /wp-json { return 403; }\n  location = /wp-json/ { return 403; }\n  location / {',
      ),
    ),
});
