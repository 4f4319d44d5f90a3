/**
 * All that is asked at an address of GraphQL: the guard lets through nothing else. The first one is never carried out: no
 * payload has the last field, and a query is looked at as a whole before any of it is run. What is wrong with it says whether
 * there is a login, and what it would answer with; to ask for types is off for guests as WPGraphQL comes.
 */
export const LOGIN_SHAPE = 'mutation { login(input: {}) { authToken wprdNoSuchField } }';
export const NO_SUCH_FIELD = 'wprdNoSuchField';
export const LOGIN_MUTATION =
  'mutation Login($username: String!, $password: String!) { login(input: { username: $username, password: $password }) { authToken refreshToken } }';
/** A token is looked at where a field is, and `__typename` is none; who is logged in was long refused to guests as well. */
export const SITE_TITLE = '{ generalSettings { title } }';

export const ownQueries: readonly string[] = [LOGIN_SHAPE, LOGIN_MUTATION, SITE_TITLE];
