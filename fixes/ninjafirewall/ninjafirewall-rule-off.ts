import { defineFix } from '../fix.ts';

export const ninjafirewallRuleOff = defineFix({
  id: 'ninjafirewall-rule-off',
  server: 'ninjafirewall',
  file: 'wp-admin',
  place: 'NinjaFirewall > Logs',
  says: 'Find the rule that refused the request, and switch it off under Security Rules > Rules Editor',
  caveat: 'A rule that closes the REST API is under Firewall Policies.',
  docs: 'https://nintechnet.com/ninjafirewall/wp-edition/doc/',
});
