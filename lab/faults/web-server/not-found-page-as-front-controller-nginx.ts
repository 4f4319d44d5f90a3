import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'error_page for 404 leads to WordPress in place of try_files',
  stacks: ['nginx-fpm', 'https', 'varnish'],
  causes: ['not-found-page-as-front-controller', 'preflight-blocked'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(/ *try_files .*\n/, '    error_page 404 = /index.php;\n'),
    ),
});
