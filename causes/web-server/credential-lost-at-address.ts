import { defineCause } from '../cause.ts';
import { acceptedElsewhere, anonymous } from '../signs/application-password.ts';
import { weakly } from '../signs/common.ts';

/** Code on the site that looks at the address may do the same: nothing shows who does, so that it is never certain. */
export const credentialLostAtAddress = defineCause({
  id: 'credential-lost-at-address',
  layer: 'web-server',
  order: 248,
  of: 'application-password',
  says: 'The login is ignored at this form of the address, and accepted at another one: the server loses its header there, or code on the site looks at the address',
  short: 'login lost at this address',
  symptom: 'The same application password works at one address of the REST API and is ignored at the other.',
  explains: ['validate', 'header'],
  shownBy: [anonymous, weakly(...acceptedElsewhere)],
  fixes: [
    'use-root-with-header',
    'save-permalinks',
    'apache-setenvif',
    'nginx-fastcgi-param',
    'find-header-eater',
    'ask-the-host',
  ],
});
