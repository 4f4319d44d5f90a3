import { defineFix } from '../fix.ts';

export const startTunnel = defineFix({
  id: 'start-tunnel',
  says: 'Start the tunnel (ngrok, cloudflared) on the machine where WordPress runs, and use the address that it shows then',
  caveat: 'A free ngrok address may be another one after each start; every client needs the new one.',
});
