import type { CauseId } from '../../causes/ids.ts';

/** An error of JSON-RPC, as servers of MCP in WordPress answer it. */
export interface RpcError {
  code: number;
  /** In English, as they write it. */
  messages: string[];
  /** Sentences. */
  says: string[];
  shows: CauseId[];
}

const AT_LOGIN: CauseId[] = [
  'application-password-wrong',
  'login-password-given',
  'authorization-header-stripped',
  'authorization-header-eaten',
  'token-demanded',
];

export const rpcErrors: RpcError[] = [
  {
    code: -32600,
    messages: ['Missing Mcp-Session-Id header', 'Invalid Request', 'Method not allowed'],
    says: [
      'MCP Adapter answers so, with status 400: every request after "initialize" has to carry the Mcp-Session-Id that the answer to it brought.',
      'A client that sends it back may never have got it: a proxy, a cache or a plugin takes the header out of the answer. "initialize" with curl -i shows whether it is there.',
      'To GET it says that the method is not allowed: MCP is asked by POST.',
    ],
    shows: [],
  },
  {
    code: -32005,
    messages: ['Session not found', 'Invalid or expired session'],
    says: [
      'MCP Adapter answers so, with status 404: it knows the user, and not the session, which ended after a day without requests, or was pushed out by newer ones of the same user.',
      'The login is right. Start the client again, so that it sends "initialize"; where that helps for seconds only, several clients share one user, or the store of user data is cached.',
    ],
    shows: [],
  },
  {
    code: -32010,
    messages: ['User authentication required for session creation', 'User not authenticated'],
    says: [
      'MCP Adapter answers so, with status 401: WordPress knows no user for the request. The user is the name of the account, and the password an application password of it.',
    ],
    shows: AT_LOGIN,
  },
  {
    code: -32008,
    messages: ['Permission denied'],
    says: [
      'MCP Adapter answers so, with status 403: the user is known and may not use this tool or resource.',
    ],
    shows: ['role-without-edit-posts', 'right-taken'],
  },
  {
    code: -32603,
    messages: ['Internal error', 'WordPress connection failed during initialization'],
    says: [
      'Of the site it is an error in PHP, whose log has the line. Of a client or mcp-wordpress-remote it says that no proper answer came: the line above has the reason, a status or a failed connection; explain that one.',
    ],
    shows: [
      ...AT_LOGIN.slice(0, 3),
      'mcp-endpoint-missing',
      'tls-untrusted',
      'critical-error',
      'redirect-to-https',
    ],
  },
  {
    code: -32601,
    messages: ['Method not found'],
    says: [
      'The server of MCP is reached and knows no such method: of a client that asks for prompts or resources it may be ignored.',
    ],
    shows: [],
  },
  {
    code: -32602,
    messages: ['Invalid params', 'Missing required parameter'],
    says: [
      'The server of MCP is reached and misses a parameter, or does not take it. With "Invalid or expired session" it is an older MCP Adapter, whose session has ended: start the client again.',
    ],
    shows: [],
  },
  {
    code: -32700,
    messages: ['Parse error'],
    says: ['The body that came to the server of MCP is no JSON, or was lost on the way.'],
    shows: ['body-lost', 'chunked-body-lost', 'post-redirected'],
  },
  {
    code: -32000,
    messages: ['MCP functionality is currently disabled', 'Connection closed'],
    says: [
      'Of the site: MCP is switched off in the settings of its plugin. Of a client: the process that it started, or the connection, has ended; its log has the reason.',
    ],
    shows: ['mcp-endpoint-missing'],
  },
  {
    code: -32001,
    messages: ['Request timed out'],
    says: ['No answer came in time: the site hangs, or the connection did not come about.'],
    shows: ['rest-hangs', 'php-hangs', 'connection-timeout'],
  },
  {
    code: -32002,
    messages: ['Resource not found'],
    says: ['The server of MCP is reached and has no such resource.'],
    shows: [],
  },
  {
    code: -32003,
    messages: ['Tool not found', 'Ability not found'],
    says: [
      'The server of MCP is reached and has no such tool: the plugin that brings it is inactive, or the tool is not public.',
    ],
    shows: [],
  },
  {
    code: -32004,
    messages: ['Prompt not found'],
    says: ['The server of MCP is reached and has no such prompt.'],
    shows: [],
  },
];
