import { applicationPassword } from './application-password.ts';
import type { MethodId } from './ids.ts';
import { jwt } from './jwt.ts';
import type { Method } from './method.ts';
import { woocommerce } from './woocommerce.ts';

export const methods: Readonly<Record<MethodId, Method>> = {
  jwt,
  'application-password': applicationPassword,
  woocommerce,
};
