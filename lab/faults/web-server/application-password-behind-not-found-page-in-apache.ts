import { defineFault } from '../../fault.ts';
import behindNotFoundPage from './application-password-behind-not-found-page.ts';

export default defineFault({
  ...behindNotFoundPage,
  says: `${behindNotFoundPage.says}, and PHP runs in Apache, where no header is lost`,
  stacks: ['apache-mod-php'],
  causes: ['not-found-page-as-front-controller'],
});
