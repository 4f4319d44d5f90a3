import { defineFix } from '../fix.ts';

export const checkSiteOfServer = defineFix({
  id: 'check-site-of-server',
  says: 'On the server, look whether a site is set up for this very name (nginx server_name, Apache ServerName and ServerAlias, the domain in the panel) and whether its document root holds WordPress',
});
