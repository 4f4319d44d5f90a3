import { defineFault } from '../../fault.ts';
import notFoundPage from './not-found-page-as-front-controller-nginx.ts';

export default defineFault({
  ...notFoundPage,
  says: `${notFoundPage.says}, and each answer says 200`,
  stacks: ['nginx-fpm'],
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(/ *try_files .*\n/, '    error_page 404 =200 /index.php;\n'),
    ),
});
