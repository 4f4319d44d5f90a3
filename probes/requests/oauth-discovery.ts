import { ownMetadataAddress } from '../../evidence/clients/oauth.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const oauthDiscovery: Probe = {
  id: 'oauth-discovery',
  order: 146,
  sends: 'GET of the OAuth metadata of the MCP server, where its 401 says that they are',
  tells: 'whether an MCP client finds out by whom it can be let in',
  expects: '200 with JSON that has "resource"',
  uses: 'nothing',
  inName: 'mcp',
  request({ evidence }) {
    const url = ownMetadataAddress(evidence);
    return url === null ? null : { method: 'GET', url, headers: JSON_ACCEPT };
  },
};
