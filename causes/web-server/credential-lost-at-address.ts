import { defineCause } from '../cause.ts';
import { acceptedElsewhere, anonymous } from '../signs/application-password.ts';

export const credentialLostAtAddress = defineCause({
  id: 'credential-lost-at-address',
  layer: 'web-server',
  order: 248,
  of: 'application-password',
  says: 'The Authorization header is lost at this form of the address, and arrives at another one',
  short: 'header lost at this address',
  symptom: 'The same application password works at one address of the REST API and is ignored at the other.',
  explains: ['validate', 'header'],
  shownBy: [anonymous, acceptedElsewhere],
  fixes: [
    'use-root-with-header',
    'save-permalinks',
    'apache-setenvif',
    'nginx-fastcgi-param',
    'ask-the-host',
  ],
});
