import { defineFix } from '../fix.ts';

export const imunifyAllowAddress = defineFix({
  id: 'imunify-allow-address',
  server: 'imunify360',
  says: 'Ask the host to put the address from which your client asks on the white list of Imunify360',
  caveat:
    'With root: imunify360-agent ip-list local add --purpose white ADDRESS. No setting of WordPress changes it.',
  docs: 'https://docs.imunify360.com/command_line_interface/#ip-list-local',
});
