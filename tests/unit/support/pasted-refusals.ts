import type { CauseId } from '../../../causes/ids.ts';

/** What people pasted into public threads, with whose code or words it is and what is behind it first. */
export const pastedRefusals: readonly [text: string, says: RegExp, first: CauseId | null][] = [
  [
    'ERROR: Wordpress Error: Sorry, you are not allowed to create posts as this user.',
    /With 401/,
    'application-password-wrong',
  ],
  [
    "{ code: 'rest_cannot_create',\n  message: 'Sorry, you are not allowed to create posts as this user.',\n  data: { status: 401 } }",
    /With 401/,
    'application-password-wrong',
  ],
  ["{ code: 'rest_cannot_create', data: { status: 403 } }", /With 401/, 'role-without-edit-posts'],
  [
    '{"code":"rest_cannot_create_user","message":"Sorry, you are not allowed to create resource.","data":{"status":401}}',
    /With 401/,
    'application-password-wrong',
  ],
  [
    '{"code":"rest_cannot_manage_templates","message":"x","data":{"status":403}}',
    /With 401/,
    'role-without-edit-posts',
  ],
  ['Sorry, you are not allowed to create new posts.', /With 401/, 'application-password-wrong'],
  ['Sorry, you are not allowed to view terms.', /With 401/, 'application-password-wrong'],
  [
    'Désolé, vous n’avez pas l’autorisation de modifier cet article.',
    /^In French/,
    'application-password-wrong',
  ],
  [
    '{"code":"x","message":"D\\u00e9sol\\u00e9, vous n\\u2019avez pas l\\u2019autorisation de modifier cet article.","data":{"status":403}}',
    /^In French/,
    'role-without-edit-posts',
  ],
  [
    'Leider bist du nicht berechtigt, diesen Beitrag oben zu halten.',
    /^In German/,
    'application-password-wrong',
  ],
  [
    'Lo siento, no tienes permisos con este usuario para crear entradas.',
    /^In Spanish/,
    'application-password-wrong',
  ],
  [
    'Non disponi dei permessi per modificare gli articoli di questo tipo',
    /^In Italian/,
    'application-password-wrong',
  ],
  [
    'Helaas, je hebt geen toestemming om berichten op deze site te plaatsen.',
    /^In Dutch/,
    'application-password-wrong',
  ],
  [
    'Sem permissão para editar esse post: sem permissão para publicar neste site.',
    /^In Portuguese/,
    'application-password-wrong',
  ],
  [
    'Przepraszamy, nie posiadasz uprawnienia do dodawania wpisów na tę witrynę.',
    /^In Polish/,
    'application-password-wrong',
  ],
  [
    'Извините, у вас нет разрешения на просмотр ревизий этого поста.',
    /^In Russian/,
    'application-password-wrong',
  ],
  ['このユーザーとして投稿を編集する権限がありません。', /^In Japanese/, 'application-password-wrong'],
  ['Üzgünüz, bu sitede yazı yazmak için yetkiniz yok.', /^In Turkish/, 'application-password-wrong'],
  [
    'Du saknar behörighet för att skapa inlägg som den här användaren.',
    /^In Swedish/,
    'application-password-wrong',
  ],
  ["Vous n'êtes pas actuellement connecté.", /knows no user for this request/, 'application-password-wrong'],
  [
    '{"jsonrpc":"2.0","id":2,"error":{"code":-32005,"message":"Session not found: Invalid or expired session"}}',
    /The login is right/,
    null,
  ],
  [
    '{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Invalid Request: Missing Mcp-Session-Id header"}}',
    /Mcp-Session-Id/,
    null,
  ],
  ['Missing Mcp-Session-Id header', /Mcp-Session-Id/, null],
  ['-32005', /The login is right/, null],
  [
    '{"error":{"code":-32010,"message":"Unauthorized: User authentication required for session creation"}}',
    /WordPress knows no user/,
    'application-password-wrong',
  ],
  [
    'MCP error -32603: Cannot process tools/list: WordPress connection failed during initialization',
    /the line above has the reason/,
    'application-password-wrong',
  ],
  ['Error: MPC -32603: fetch failed', /got no answer/, 'cors-headers-overridden'],
  [
    '{"code":"unauthorized","message":"Authentication required","data":{"status":401}}',
    /has seen no token/,
    'authorization-header-stripped',
  ],
  [
    'WordPress Error! code: null, message: {"code":"jwt_auth_invalid_token","message":"Wrong number of segments","data":{"status":403}}, status: null',
    /three parts of a token/,
    'secret-changed',
  ],
  [
    '_Exception (Exception: WooCommerce Error!\ncode: json_oauth1_missing_parameter\nmessage: Missing OAuth parameter oauth_token\nstatus: 401)',
    /OAuth 1/,
    'woocommerce-keys-over-http',
  ],
  [
    'Error: Missing OAuth parameter oauth_consumer_key [woocommerce_rest_authentication_missing_parameter]',
    /signed requests/,
    'woocommerce-keys-over-http',
  ],
  ['Missing OAuth parameter oauth_timestamp', /OAuth 1/, 'woocommerce-keys-over-http'],
  [
    '{"code":"json_oauth1_signature_mismatch","message":"OAuth signature does not match","data":{"status":401}}',
    /OAuth 1/,
    'tls-unseen',
  ],
  ["You don't have permission to access /wp-json/wp/v2/media on this server", /Apache/, 'path-blocked'],
  ['Post Publish Failed. 403 : Username or Password incorrect', /An app/, 'wrong-password'],
  [
    '403 (Forbidden) -- JWT is not configurated properly, please contact the admin',
    /JWT_AUTH_SECRET_KEY/,
    'secret-missing',
  ],
  [
    'JWT is not present and we can not search for a user.',
    /Simple JWT Login/,
    'authorization-header-stripped',
  ],
  [
    'JWT Auth is not configured correctly. Please contact a site administrator.',
    /WPGraphQL/,
    'secret-missing',
  ],
  ['rest_no_authenticated_app_password', /which application password/, null],
  ['{"status":"error","error":"RESTRICTED","error_description":"x"}', /miniOrange/, 'rest-lockdown'],
  ['Error establishing a database connection', /database/, 'database-down'],
  [
    '{\n "errors": [ { "message": "Internal server error", "category": "internal", "locations": [ { "line": 2, "column": 3 } ], "path": [ "login" ] } ], "data": { "login": null } }',
    /GRAPHQL_JWT_AUTH_SECRET_KEY/,
    'critical-error',
  ],
  [
    'Path: /wp-json/wp/v2/users/me?per_page=100&page=1\nThe server response was "401 Unauthorized"\nInner exception message: "You are not currently logged in."',
    /knows no user for this request/,
    'application-password-wrong',
  ],
  [
    'Path: /wp-json\nThe server response was "403 Forbidden"\n"gatsby-source-wordpress" threw an error while running the sourceNodes lifecycle:',
    /status 403/,
    'waf-block',
  ],
  [
    'Path: /wp-json/wp/v2/themes?per_page=100&page=1\nThe server response was "400 Bad Request"\nInner exception message: "Missing parameter(s): status"',
    /"params"/,
    'body-lost',
  ],
  [
    'I/flutter ( 6599): "I/flutter ( 4475): WooCommerce Error: Sorry, you cannot list resources".',
    /consumer key is unknown/,
    'woocommerce-key-unknown',
  ],
  [
    '{\n "code": "incorrect_password",\n "message": "<strong>ERROR</strong>: The username or password you entered is incorrect. <a href=\\"https://x.example/wp-login.php?action=lostpassword\\">Lost your password</a>?",\n "data": null\n}',
    /takes another password/,
    'wrong-password',
  ],
  [
    'I/flutter (11802): JWT is not configurated properly, please contact the admin',
    /JWT_AUTH_SECRET_KEY/,
    'secret-missing',
  ],
  ['"Wrong user credentials" along with errorCode: 48', /Simple JWT Login/, 'wrong-password'],
  [
    '{ "code": "rest_login_required", "message": "REST API restricted to authenticated users.", "data": { "status": 401 } }',
    /API is closed/,
    'rest-lockdown',
  ],
  [
    '{"code":"jwt_auth_failed","message":"Invalid Credentials.","data":{"status":403}}',
    /Early versions/,
    'wrong-password',
  ],
  [
    'When testing the REST API, an unexpected result was returned:\n\n REST API Endpoint: https://x.example/wp-json/wp/v2/types/post?context=edit\n REST API Response: (403) Forbidden',
    /status 403/,
    'waf-block',
  ],
  [
    '{ "code": "invalid_username", "message": "<strong>Error</strong>: Unknown username. Check again or try your email address.", "data": null }',
    /no user of that name/,
    'unknown-user',
  ],
  [
    '[Error] posting on wordpress  {"code":"rest_no_route","message":"No route was found matching the URL and request method.","data":{"status":404}} {"title":"testing"}',
    /REST is reached/,
    'plugin-inactive',
  ],
  [
    '{ "data": { "code": "rest_cannot_create", "message": "Sorry, you are not allowed to create posts as this user.", "data": { "status": 401 } }, "headers": { "Allow": "GET" }, "status": 401 }',
    /With 401/,
    'application-password-wrong',
  ],
  [
    'Application Password authentication error: The provided password is an invalid application password.',
    /none of the application passwords/,
    'application-password-wrong',
  ],
  [
    'GET https://www.mysite.com/wp-json/wp/v2/users/me\nStatus Code : 401\nUnauthorized',
    /status 401/,
    'application-password-wrong',
  ],
  ['You do not have permission to access posts id 6, code:403', /status 403/, 'waf-block'],
  [
    'JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
    /What came is no JSON/,
    'output-before-json',
  ],
  [
    'FormatException: Unexpected character (at character 1)\n<!DOCTYPE html>',
    /An HTML page came/,
    'permalinks-plain',
  ],
  [
    "Couldn't connect to WordPress site. There is no valid WordPress site at this address. Check the site address (URL) you entered.",
    /xmlrpc/,
    'waf-block',
  ],
  [
    'Live channel fields value is not a valid Wordpress url\nUnable to verify Wordpress credentials. Please try again.',
    /IFTTT/,
    'path-blocked',
  ],
  [
    "{u'code': u'woocommerce_rest_cannot_view', \nu'data': {u'status': 401}, \nu'message': u'Sorry, you cannot list resources.'}",
    /consumer key/,
    'woocommerce-key-unknown',
  ],
  [
    'Couldn’t connect with these settings \nThe resource you are requesting could not be found',
    /status 404/,
    'permalinks-plain',
  ],
  [
    '{"code":"rest_cannot_create","message":"Sorry, you cannot create new terms.","data":{"status":401}}',
    /With 401/,
    'application-password-wrong',
  ],
];

/** What is of others, and must be taken for nothing that is known here. */
export const ofOthers: readonly string[] = [
  'consumer key and consumer secret not auth',
  'Error: GraphQL error: The JWT token could not be returned',
  "Impossible de s'inscrire auprès du service de connexion de novamira. Vous pouvez réessayer",
  "Couldn't register with WordPress.com's sign-in service. You can try again, or add an OAuth Client ID in the connector settings.",
  "TypeError: Cannot read property 'data' of undefined",
  'Authorization with Novamira - shop.example failed.',
  'Failed to execute append on FormData: parameter 2 is not of type Blob.',
  'org.xmlpull.v1.XmlPullParserException: unresolved: &rsaquo; (position:TEXT @10:25 in java.io.StringReader@c79551b)',
];
