import { ownServerAddress } from '../../evidence/clients/oauth.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const oauthServer: Probe = {
  id: 'oauth-server',
  order: 147,
  sends: 'GET of the metadata of the authorization server that those name',
  tells: 'whether an MCP client finds where to ask for a token',
  expects: '200 with JSON that has "issuer"',
  uses: 'nothing',
  inName: 'mcp',
  request({ evidence }) {
    const url = ownServerAddress(evidence);
    return url === null ? null : { method: 'GET', url, headers: JSON_ACCEPT };
  },
};
