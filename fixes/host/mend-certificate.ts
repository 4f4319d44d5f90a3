import { defineFix } from '../fix.ts';

export const mendCertificate = defineFix({
  id: 'mend-certificate',
  says: 'Install a certificate for exactly this name, with its whole chain (fullchain.pem, not cert.pem)',
  caveat:
    'For a site with an authority of its own (staging, DDEV, mkcert), name its certificate: in sites.yaml tls: { ca: path }, for n8n, MCP and other clients that run on Node.js NODE_EXTRA_CA_CERTS=path.',
});
