import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a firewall refuses the comments of the block editor, which no other client sends',
  reports: [
    'WordPress/gutenberg#46273',
    'owasp-modsecurity/ModSecurity#2764',
    'GoogleForCreators/web-stories-wp#4805',
  ],
  stacks: ['apache-modsecurity'],
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) => `${text}SecRule REQUEST_BODY "@contains <!-- wp:" "id:10103,phase:2,deny,status:403"\n`,
    ),
});
