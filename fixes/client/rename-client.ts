import { defineFix } from '../fix.ts';

export const renameClient = defineFix({
  id: 'rename-client',
  says: 'Where the client lets you set its User-Agent, set one of its own that the site does not refuse (n8n: N8N_ENFORCE_GLOBAL_USER_AGENT=true, or the header User-Agent of the node HTTP Request)',
  docs: 'https://github.com/n8n-io/n8n/issues/28280',
});
