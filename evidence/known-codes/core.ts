import type { CauseId } from '../../causes/ids.ts';
import type { CoreCode } from './core-code.ts';
import { dialectCodes } from './dialects.ts';
import { jwtCodes } from './jwt.ts';
import { oauth1Codes } from './oauth1.ts';
import { passwordCodes } from './passwords.ts';
import { wooCommerceCodes } from './woocommerce.ts';

/** What holds for each code that is about rights. */
export const ofRights =
  'With 401 nobody is logged in: the token or the password did not arrive, or was taken by nobody. With 403 the user is known and may not do this.';

/** What is behind such a code where nobody is logged in, and where the user is known. */
export const rightsShown: Readonly<Record<401 | 403, CauseId[]>> = {
  401: [
    'application-password-wrong',
    'login-password-given',
    'authorization-header-stripped',
    'authorization-header-eaten',
    'application-passwords-over-http',
  ],
  403: ['role-without-edit-posts', 'right-taken', 'membership-missing', 'roles-lost'],
};

const core: Omit<CoreCode, 'by'>[] = [
  {
    code: 'rest_no_route',
    messages: ['No route was found matching the URL and request method.'],
    means:
      'REST is reached, and no plugin has registered this address with this method: it is misspelt, or its plugin is inactive.',
    shows: ['plugin-inactive'],
  },
  {
    code: 'rest_forbidden',
    messages: ['Sorry, you are not allowed to do that.'],
    means: 'The address is there, and not for everybody.',
    isOfRights: true,
  },
  {
    code: 'rest_forbidden_context',
    messages: [
      'Sorry, you are not allowed to edit posts in this post type.',
      'Sorry, you are not allowed to edit this post.',
    ],
    means: 'context=edit was asked for, which takes the right to edit.',
    isOfRights: true,
  },
  {
    code: 'rest_cannot_create',
    messages: [
      'Sorry, you are not allowed to create posts as this user.',
      'Sorry, you are not allowed to create new posts.',
      'Sorry, you are not allowed to upload media on this site.',
    ],
    means: 'A post was to be written.',
    isOfRights: true,
  },
  {
    code: 'rest_cannot_edit',
    messages: ['Sorry, you are not allowed to edit this post.'],
    means: 'A post was to be changed.',
    isOfRights: true,
  },
  {
    code: 'rest_cannot_edit_others',
    messages: [
      'Sorry, you are not allowed to create posts as this user.',
      'Sorry, you are not allowed to update posts as this user.',
    ],
    means: 'The post names another author than the user who asks.',
    isOfRights: true,
  },
  {
    code: 'rest_cannot_delete',
    messages: ['Sorry, you are not allowed to delete this post.', 'The post cannot be deleted.'],
    means: 'A post was to be deleted.',
    isOfRights: true,
  },
  {
    code: 'rest_cannot_publish',
    messages: ['Sorry, you are not allowed to publish posts in this post type.'],
    means: 'status=publish was asked for; a draft may be allowed.',
    isOfRights: true,
  },
  {
    code: 'rest_cannot_assign_term',
    messages: ['Sorry, you are not allowed to assign the provided terms.'],
    means: 'Categories or tags were to be set.',
    isOfRights: true,
  },
  {
    code: 'rest_user_cannot_view',
    messages: ['Sorry, you are not allowed to list users.'],
    means: 'Users were asked for.',
    isOfRights: true,
    shows: ['users-guarded'],
  },
  {
    code: 'rest_not_logged_in',
    messages: ['You are not currently logged in.'],
    means:
      'WordPress knows no user for this request: its token or its application password did not arrive, or was taken by nobody. A wrong application password is answered so as well.',
    shows: [
      'application-password-wrong',
      'login-password-given',
      'authorization-header-stripped',
      'authorization-header-eaten',
      'application-passwords-over-http',
    ],
  },
  {
    code: 'rest_cookie_invalid_nonce',
    messages: ['Cookie check failed'],
    means:
      'The request came with a cookie or an X-WP-Nonce header whose nonce has expired, or is of another login.',
    step: 'a remote client sends Authorization alone, without cookies and without X-WP-Nonce. In a browser, reload the page: a nonce holds for a day at most, and a cache that keeps pages longer than 10 hours hands out dead ones.',
  },
  {
    code: 'rest_invalid_json',
    messages: ['Invalid JSON body passed.'],
    means: 'The body is announced as JSON and is none.',
  },
  {
    code: 'rest_missing_callback_param',
    messages: ['Missing parameter(s): …'],
    means:
      'A parameter is missing, or the body was lost or read as another type on the way; "params" in the answer says which.',
    step: 'send the fields as JSON with Content-Type: application/json, to the address that redirects no further; where they were there, the body is lost on the way.',
    shows: ['body-lost', 'chunked-body-lost', 'post-redirected'],
  },
  {
    code: 'rest_invalid_param',
    messages: ['Invalid parameter(s): …'],
    means: 'A parameter has a value that the address does not take; "params" in the answer says which.',
  },
  {
    code: 'rest_post_invalid_id',
    messages: ['Invalid post ID.'],
    means: 'There is no post of that number, or not of that type.',
  },
  {
    code: 'rest_post_invalid_page_number',
    messages: ['The page number requested is larger than the number of pages available.'],
    means: 'page is greater than X-WP-TotalPages of the first page.',
  },
  {
    code: 'rest_post_incorrect_password',
    messages: ['Incorrect post password.'],
    means: 'The post has a password of its own.',
  },
  {
    code: 'rest_already_trashed',
    messages: ['The post has already been deleted.'],
    means: 'It is in the bin: force=true removes it for good.',
  },
  {
    code: 'rest_trash_not_supported',
    messages: ["The post does not support trashing. Set '…' to delete."],
    means: 'There is no bin: force=true deletes it.',
  },
  {
    code: 'rest_invalid_handler',
    messages: ['The handler for the route is invalid.'],
    means: 'A plugin has registered the address and not what answers there.',
  },
  {
    code: 'rest_upload_file_too_big',
    messages: ['This file is too big. Files must be less than … KB in size.'],
    means: 'The site takes no larger file.',
  },
  {
    code: 'rest_upload_unknown_error',
    messages: ['Sorry, you are not allowed to upload this file type.'],
    means: 'WordPress could not keep the file; the message says why.',
  },
];

const own: CoreCode[] = [
  ...[...core, ...passwordCodes].map((one) => ({ ...one, by: 'WordPress' })),
  ...jwtCodes.map((one) => ({ by: 'The JWT plugin', ...one })),
  ...wooCommerceCodes.map((one) => ({ ...one, by: 'WooCommerce' })),
  ...oauth1Codes,
];

/** What is written of a code goes before what its table says. */
export const coreCodes: CoreCode[] = [
  ...own,
  ...dialectCodes.filter(({ code }) => !own.some((one) => one.code === code)),
];
