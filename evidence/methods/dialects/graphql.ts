/** All that is asked at an address of GraphQL: the guard lets through nothing else. */
export const LOGIN_FIELDS = '{ __type(name: "LoginPayload") { fields { name } } }';
export const LOGIN_MUTATION =
  'mutation Login($username: String!, $password: String!) { login(input: { username: $username, password: $password }) { authToken refreshToken } }';
export const TYPE_OF_ROOT = '{ __typename }';

export const ownQueries: readonly string[] = [LOGIN_FIELDS, LOGIN_MUTATION, TYPE_OF_ROOT];
