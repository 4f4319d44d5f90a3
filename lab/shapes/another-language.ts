import { anotherLanguage } from '../parts/another-language.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'WordPress and its plugins speak another language than English',
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: anotherLanguage,
});
