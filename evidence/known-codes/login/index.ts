import { afterPassword } from './after-password.ts';
import { beforePassword } from './before-password.ts';
import type { LoginProtection } from './protection.ts';

/**
 * What plugins on `authenticate` and `wp_authenticate_user` answer with. A code alone names them: messages are
 * translated. One that several share names all of them.
 */
export const loginProtections: LoginProtection[] = [...afterPassword, ...beforePassword];
