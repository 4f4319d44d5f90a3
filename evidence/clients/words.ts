/** How what is said of a client begins, once somebody has logged in. */
export const LOGIN_WORKS = 'the login works';
