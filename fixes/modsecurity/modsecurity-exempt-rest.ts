import { defineFix } from '../fix.ts';

export const modsecurityExemptRest = defineFix({
  id: 'modsecurity-exempt-rest',
  file: 'modsecurity.conf',
  place: 'at the top',
  says: 'Have ModSecurity write about REST requests into its log and refuse none',
  snippet: 'modsecurity/modsecurity-exempt-rest.conf',
  after: 'Reload the web server. The log then names the rule that would have refused.',
  caveat:
    'Better, once you know its number: ctl:ruleRemoveById=NUMBER in place of ctl:ruleEngine=DetectionOnly.',
  docs: 'https://coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning/',
});
