import { defineFault } from '../../fault.ts';
import notFoundPage from './not-found-page-as-front-controller-nginx.ts';

export default defineFault({
  ...notFoundPage,
  says: `${notFoundPage.says}, and each answer keeps the status 404`,
  stacks: ['nginx-fpm'],
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(/ *try_files .*\n/, '    error_page 404 /index.php;\n'),
    ),
});
