/** Why nothing that takes a login was tried. */
export const NO_LOGIN = 'not tested: no login given';
